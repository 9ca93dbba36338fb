import { KindMark } from '../design/KindMark';
import { kinds } from '../design/kinds';
import { Link } from '../routing/Link';
import { type Node, type Picture, sourcesOf } from './picture';
import { words } from './relations';

interface Props {
  picture: Picture;
  /** Where a node's details are open. */
  details: (id: string) => string;
}

/** All that the picture shows, a connection a line. On a phone the cells flow, which takes their roles away unless they are said. */
export function EdgeTable({ picture: { nodes, edges, centre }, details }: Props) {
  return (
    <table className="edge-table" role="table">
      <caption className="visually-hidden">What surrounds {centre.name}, one connection a line</caption>
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
            Who says so
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {edges.map(({ id, from, to, relation, weight, evidence }) => (
          <tr key={id} role="row">
            <td role="cell">
              <Name node={nodes.get(from)} details={details} />
            </td>
            <td role="cell">{words(relation, true).verb}</td>
            <td role="cell">
              <Name node={nodes.get(to)} details={details} />
            </td>
            <td role="cell" className="number">
              {weight === null ? '' : Math.round(weight * 100)}
            </td>
            <td role="cell" className="muted">
              {sourcesOf(evidence).join(', ')}
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
      <KindMark kind={node.kind} name={kinds[node.kind].one} /> <Link to={details(node.id)}>{node.label}</Link>
    </>
  );
}
