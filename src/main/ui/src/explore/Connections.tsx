import { capital } from '../design/format';
import { Sources } from '../evidence/WhoSaysSo';
import { Link } from '../routing/Link';
import type { Edge, Picture } from './picture';
import { words } from './relations';

interface Props {
  id: string;
  picture: Picture;
  centreOn: (id: string) => string;
}

const few = 12;

/** How a node is connected with what is shown beside it, the centre first. */
export function Connections({ id, picture, centreOn }: Props) {
  const { centre, nodes, edges } = picture;
  const own = edges
    .filter(({ from, to }) => from === id || to === id)
    .sort((one, other) => Number(touches(other, centre.id)) - Number(touches(one, centre.id)));
  if (own.length === 0) return null;
  return (
    <section>
      <h3>In this picture</h3>
      <ul className="connections">
        {own.slice(0, few).map((edge) => {
          const other = nodes.get(edge.from === id ? edge.to : edge.from);
          return (
            <li key={edge.id}>
              {capital(words(edge.relation, edge.from === id).verb)}{' '}
              {other && <Link to={centreOn(other.id)}>{other.label}</Link>}
              {edge.weight !== null && (
                <span className="muted"> · importance {Math.round(edge.weight * 100)} of 100</span>
              )}
              {edge.evidence && <Sources evidence={edge.evidence} before="Claimed by" />}
            </li>
          );
        })}
      </ul>
      {own.length > few && <p className="muted small">And {own.length - few} more, which the table lists.</p>}
    </section>
  );
}

function touches({ from, to }: Edge, id: string): boolean {
  return from === id || to === id;
}
