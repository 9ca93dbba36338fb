import { type Layout, type Place } from './layout';
import type { Picture } from '../picture';
import { childRows, type Row, rowsOf } from './rows';

const LINE_HEIGHT = 28;
const INDENT = 22;
const MARGIN = 12;

/**
 * For narrow screens: places the center on top and its neighbors below it, group by group. Arcs on the left connect
 * neighbors with each other. Edges of the center are not drawn.
 */
export function arcLayout(picture: Picture, width: number): Layout {
  const { center, groups } = picture;
  const start = Math.min(72, width / 5);
  const layout: Layout = { width, height: MARGIN, places: new Map(), headings: [], extras: [], path };

  function add(row: Row, level: number) {
    const x = start + level * INDENT;
    layout.height += LINE_HEIGHT;
    const at: Place = { x, y: layout.height - LINE_HEIGHT / 2, side: 'right', maxWidth: width - x - MARGIN - 14 };
    if (row.type === 'heading') layout.headings.push({ ...row, at });
    else if (row.type === 'extra') layout.extras.push({ ...row, at });
    else {
      layout.places.set(row.id, at);
      if (row.id !== center.id) childRows(row.id, picture).forEach((each) => add(each, level + 1));
    }
  }

  /** An arc, wider the farther apart the nodes are. */
  function path(from: string, to: string): string {
    const [a, b] = [layout.places.get(from), layout.places.get(to)];
    if (!a || !b || from === center.id || to === center.id) return '';
    const bulge = Math.min(start - 8, 10 + Math.abs(a.y - b.y) / 12);
    const x = Math.min(a.x, b.x) - (bulge * 4) / 3;
    return `M${a.x} ${a.y}C${x} ${a.y} ${x} ${b.y} ${b.x} ${b.y}`;
  }

  add({ type: 'node', id: center.id }, 0);
  groups.flatMap(rowsOf).forEach((row) => add(row, 0));
  layout.height += MARGIN;
  return layout;
}
