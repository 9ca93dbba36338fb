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

/** All that the picture shows, a connection a line. */
export function EdgeTable({ picture: { nodes, edges, centre }, details }: Props) {
  return (
    <table className="edge-table">
      <caption className="visually-hidden">What surrounds {centre.name}, one connection a line</caption>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">Connection</th>
          <th scope="col">To</th>
          <th scope="col">Importance</th>
          <th scope="col">Who says so</th>
        </tr>
      </thead>
      <tbody>
        {edges.map(({ id, from, to, relation, weight, evidence }) => (
          <tr key={id}>
            <td>
              <Name node={nodes.get(from)} details={details} />
            </td>
            <td>{words(relation, true).verb}</td>
            <td>
              <Name node={nodes.get(to)} details={details} />
            </td>
            <td className="number">{weight === null ? '' : Math.round(weight * 100)}</td>
            <td className="muted">{sourcesOf(evidence).join(', ')}</td>
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
