import './move.css';

import { between } from '../paths/choices';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';

interface Props {
  from: string;
  to: string;
  current: 'compare' | 'plan';
}

/** What can be asked of a move from one role to another; each view leads to the others. */
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
      <Link to={between(from, to)}>Paths</Link>
    </nav>
  );
}
