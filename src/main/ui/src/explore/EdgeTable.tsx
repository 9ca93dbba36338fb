import { KindMark } from '../design/KindMark';
import { kinds } from '../design/kinds';
import { Link } from '../routing/Link';
import { isStatedInWords, type Node, type Picture, sourceNames } from './picture';
import { relationLabels } from './relations';

interface Props {
  picture: Picture;
  /** The path that opens the details of a node. */
  details: (id: string) => string;
}

/** All connections in the picture, one per row. The explicit roles are for phones, whose layout would remove them. */
export function EdgeTable({ picture: { nodes, edges, center }, details }: Props) {
  return (
    <table className="edge-table" role="table">
      <caption className="visually-hidden">Connections of {center.name}, one per row</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            From
          </th>
          <th scope="col" role="columnheader">
            Connection
          </th>
          <th scope="col" role="columnheader">
            To
          </th>
          <th scope="col" role="columnheader">
            Importance
          </th>
          <th scope="col" role="columnheader">
            Sources
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {edges.map(({ id, from, to, relation, weight, evidence }) => (
          <tr key={id} role="row">
            <td role="cell">
              <Name node={nodes.get(from)} details={details} />
            </td>
            <td role="cell">{relationLabels(relation, true).verb}</td>
            <td role="cell">
              <Name node={nodes.get(to)} details={details} />
            </td>
            <td role="cell" className="number">
              {weight === null ? '' : Math.round(weight * 100)}
              {weight !== null && isStatedInWords(evidence) && <span className="muted"> from words</span>}
            </td>
            <td role="cell" className="muted">
              {sourceNames(evidence).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ node, details }: { node: Node | undefined; details: Props['details'] }) {
  if (!node) return null;
  return (
    <>
      <KindMark kind={node.kind} name={kinds[node.kind].singular} /> <Link to={details(node.id)}>{node.label}</Link>
    </>
  );
}
