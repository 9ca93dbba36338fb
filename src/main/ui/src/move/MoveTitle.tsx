import { capitalize } from '../design/format';
import { Title } from '../frame/Title';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';

interface Role {
  id: string;
  name: string;
}

/** The heading of a move, with links to both roles. */
export function MoveTitle({ title, from, to }: { title: string; from: Role; to: Role }) {
  return (
    <Title title={title}>
      <span className="move-title">
        <Link to={pathTo.role(from.id)}>{capitalize(from.name)}</Link>{' '}
        <span className="move-arrow">
          <span className="visually-hidden">to</span>
          <span aria-hidden="true">→</span>
        </span>{' '}
        <Link to={pathTo.role(to.id)}>{capitalize(to.name)}</Link>
      </span>
    </Title>
  );
}
