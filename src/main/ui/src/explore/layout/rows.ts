import { HEADING_HEIGHT, ROW_HEIGHT } from './layout';
import type { Group, Picture } from '../picture';

/** A row of the layout. */
export type Row =
  | { type: 'heading'; key: string; text: string }
  | { type: 'node'; id: string }
  | { type: 'extra'; of: string; count: number };

/** The rows of a group: its title, its nodes, and the number of nodes not shown. */
export function rowsOf({ key, title, ids, hidden }: Group): Row[] {
  const nodes = ids.map((id): Row => ({ type: 'node', id }));
  return [{ type: 'heading', key, text: title }, ...nodes, ...(hidden > 0 ? [extra(key, hidden)] : [])];
}

/** The rows of the children of a node. */
export function childRows(id: string, { children, hiddenNeighbors }: Picture): Row[] {
  const hidden = hiddenNeighbors.get(id);
  return [
    ...(children.get(id) ?? []).map((child): Row => ({ type: 'node', id: child })),
    ...(hidden ? [extra(id, hidden)] : []),
  ];
}

/** The number of levels from a row outward, including its own. */
export function depth(row: Row, picture: Picture): number {
  return 1 + (row.type === 'node' ? Math.max(0, ...childRows(row.id, picture).map((each) => depth(each, picture))) : 0);
}

export function rowHeight(row: Row): number {
  return row.type === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT;
}

export function totalHeight(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + rowHeight(row), 0);
}

/**
 * Splits the rows into two sides of similar height, both read from top to bottom. Groups stay whole unless one is larger
 * than all others together. Expanded nodes count as if collapsed, so that the other nodes keep their places.
 */
export function splitSides(picture: Picture): [right: Row[], left: Row[]] {
  const rows = picture.groups.flatMap(rowsOf);
  const before = (cut: number) => rows.slice(0, cut).reduce((sum, row) => sum + weight(row, picture), 0);
  const total = before(rows.length);
  const imbalance = (cut: number) => Math.abs(2 * before(cut) - total);
  const best = (isCut: (row: Row, index: number) => boolean) =>
    rows.reduce((cut, row, index) => (isCut(row, index) && imbalance(index) < imbalance(cut) ? index : cut), 0);
  const between = best((row) => row.type === 'heading');
  if (between > 0 && imbalance(between) < total / 3) return [rows.slice(0, between), rows.slice(between)];
  const within = best((row, index) => row.type === 'node' && rows[index - 1]?.type === 'node');
  const heading = rows.slice(0, within).findLast((row) => row.type === 'heading');
  const continued: Row[] = heading ? [{ ...heading, key: `${heading.key}-continued` }] : [];
  return [rows.slice(0, within), [...continued, ...rows.slice(within)]];
}

/** The height of a row together with its children. */
function weight(row: Row, picture: Picture): number {
  if (row.type !== 'node' || picture.expanded.has(row.id)) return rowHeight(row);
  const childrenHeight = childRows(row.id, picture).reduce((sum, each) => sum + weight(each, picture), 0);
  return Math.max(ROW_HEIGHT, childrenHeight);
}

function extra(of: string, count: number): Row {
  return { type: 'extra', of, count };
}
