import './move.css';

import { pathsBetween } from '../paths/choices';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';

interface Props {
  from: string;
  to: string;
  current: 'compare' | 'plan';
}

/** Links between the views of a move from one role to another. */
export function MoveViews({ from, to, current }: Props) {
  const here = (view: Props['current']) => (view === current ? 'page' : undefined);
  return (
    <nav className="views" aria-label="Views of this move">
      <Link to={pathTo.compare(from, to)} aria-current={here('compare')}>
        Compare
      </Link>
      <Link to={pathTo.plan(from, to)} aria-current={here('plan')}>
        Plan
      </Link>
      <Link to={pathsBetween(from, to)}>Paths</Link>
    </nav>
  );
}
