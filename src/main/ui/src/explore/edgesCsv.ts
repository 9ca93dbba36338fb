import { kinds } from '../design/kinds';
import { csv } from '../export/csv';
import { type Picture, sourcesOf } from './picture';

const header = ['from', 'from name', 'from kind', 'relation', 'to', 'to name', 'to kind', 'importance', 'sources'];

/** A picture as a table: one line for each connection. */
export function edgesCsv({ nodes, edges }: Picture): string {
  const end = (id: string) => {
    const node = nodes.get(id);
    return [id, node?.name, node && kinds[node.kind].one];
  };
  return csv(
    header,
    edges.map(({ from, to, relation, weight, evidence }) => [
      ...end(from),
      relation,
      ...end(to),
      weight === null ? null : Math.round(weight * 100),
      sourcesOf(evidence).join('; '),
    ]),
  );
}
