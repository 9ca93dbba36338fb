import { kinds } from '../design/kinds';
import { csv } from '../export/csv';
import { type Picture, sourceNames } from './picture';

const header = ['from', 'from name', 'from kind', 'relation', 'to', 'to name', 'to kind', 'importance', 'sources'];

/** The picture as a table, with one line per connection. */
export function edgesCsv({ nodes, edges }: Picture): string {
  const end = (id: string) => {
    const node = nodes.get(id);
    return [id, node?.name, node && kinds[node.kind].singular];
  };
  return csv(
    header,
    edges.map(({ from, to, relation, weight, evidence }) => [
      ...end(from),
      relation,
      ...end(to),
      weight === null ? null : Math.round(weight * 100),
      sourceNames(evidence).join('; '),
    ]),
  );
}
