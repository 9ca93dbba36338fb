import { headingHeight, rowHeight } from './layout';
import type { Group, Picture } from '../picture';

/** A line of a picture. */
export type Row =
  | { is: 'heading'; key: string; text: string }
  | { is: 'node'; id: string }
  | { is: 'extra'; of: string; count: number };

/** A group's title, its nodes, and what of it is not shown. */
export function rowsOf({ key, title, ids, more }: Group): Row[] {
  const nodes = ids.map((id): Row => ({ is: 'node', id }));
  return [{ is: 'heading', key, text: title }, ...nodes, ...(more > 0 ? [extra(key, more)] : [])];
}

/** What hangs on a node. */
export function hangingOn(id: string, { outer, beyond }: Picture): Row[] {
  const more = beyond.get(id);
  return [
    ...(outer.get(id) ?? []).map((child): Row => ({ is: 'node', id: child })),
    ...(more ? [extra(id, more)] : []),
  ];
}

/** How many levels there are from a row outwards, with its own. */
export function levels(row: Row, picture: Picture): number {
  return 1 + (row.is === 'node' ? Math.max(0, ...hangingOn(row.id, picture).map((each) => levels(each, picture))) : 0);
}

export function heightOf(row: Row): number {
  return row.is === 'heading' ? headingHeight : rowHeight;
}

export function height(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + heightOf(row), 0);
}

/**
 * Rows for two sides, both read downwards. Groups stay whole unless one weighs more than the others together, and what
 * is expanded weighs as before, so that the other nodes stay where they are.
 */
export function halves(picture: Picture): [right: Row[], left: Row[]] {
  const rows = picture.groups.flatMap(rowsOf);
  const before = (cut: number) => rows.slice(0, cut).reduce((sum, row) => sum + weight(row, picture), 0);
  const total = before(rows.length);
  const unequal = (cut: number) => Math.abs(2 * before(cut) - total);
  const best = (isCut: (row: Row, index: number) => boolean) =>
    rows.reduce((cut, row, index) => (isCut(row, index) && unequal(index) < unequal(cut) ? index : cut), 0);
  const between = best((row) => row.is === 'heading');
  if (between > 0 && unequal(between) < total / 3) return [rows.slice(0, between), rows.slice(between)];
  const within = best((row, index) => row.is === 'node' && rows[index - 1]?.is === 'node');
  const heading = rows.slice(0, within).findLast((row) => row.is === 'heading');
  const again: Row[] = heading ? [{ ...heading, key: `${heading.key}-again` }] : [];
  return [rows.slice(0, within), [...again, ...rows.slice(within)]];
}

/** How much height a row takes with what hangs on it. */
function weight(row: Row, picture: Picture): number {
  if (row.is !== 'node' || picture.expanded.has(row.id)) return heightOf(row);
  const hanging = hangingOn(row.id, picture).reduce((sum, each) => sum + weight(each, picture), 0);
  return Math.max(rowHeight, hanging);
}

function extra(of: string, count: number): Row {
  return { is: 'extra', of, count };
}
