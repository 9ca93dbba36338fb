import { capitalize } from '../design/format';
import { CollapsibleSources } from '../evidence/Sources';
import { Link } from '../routing/Link';
import { type Edge, isStatedInWords, type Picture } from './picture';
import { relationLabels } from './relations';

interface Props {
  id: string;
  picture: Picture;
  pathToCenter: (id: string) => string;
}

const MAX_SHOWN = 12;

/** The connections of a node within the picture, those with the center first. */
export function Connections({ id, picture, pathToCenter }: Props) {
  const { center, nodes, edges } = picture;
  const connections = edges
    .filter(({ from, to }) => from === id || to === id)
    .sort((a, b) => Number(touches(b, center.id)) - Number(touches(a, center.id)));
  if (connections.length === 0) return null;
  return (
    <section>
      <h3>In this graph</h3>
      <ul className="connections">
        {connections.slice(0, MAX_SHOWN).map((edge) => {
          const other = nodes.get(edge.from === id ? edge.to : edge.from);
          return (
            <li key={edge.id}>
              {capitalize(relationLabels(edge.relation, edge.from === id).verb)}{' '}
              {other && <Link to={pathToCenter(other.id)}>{other.label}</Link>}
              {edge.weight !== null && (
                <span className="muted">
                  {' '}
                  · importance {Math.round(edge.weight * 100)} out of 100
                  {isStatedInWords(edge.evidence) && ', for what is said in words'}
                </span>
              )}
              {edge.evidence && <CollapsibleSources evidence={edge.evidence} prefix="Based on" />}
            </li>
          );
        })}
      </ul>
      {connections.length > MAX_SHOWN && (
        <p className="muted small">{connections.length - MAX_SHOWN} more in the table.</p>
      )}
    </section>
  );
}

function touches({ from, to }: Edge, id: string): boolean {
  return from === id || to === id;
}
