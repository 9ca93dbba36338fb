import { type Layout, type Place } from './layout';
import type { Picture } from '../picture';
import { hangingOn, type Row, rowsOf } from './rows';

const line = 28;
const indent = 22;
const margin = 12;

/**
 * For narrow screens: the centre on top, its neighbours below it group by group, and as arcs beside them how they are
 * connected with each other. That they are connected with the centre goes without lines.
 */
export function down(picture: Picture, width: number): Layout {
  const { centre, groups } = picture;
  const start = Math.min(72, width / 5);
  const layout: Layout = { width, height: margin, places: new Map(), headings: [], extras: [], path };

  function add(row: Row, level: number) {
    const x = start + level * indent;
    layout.height += line;
    const at: Place = { x, y: layout.height - line / 2, side: 'right', room: width - x - margin - 14 };
    if (row.is === 'heading') layout.headings.push({ ...row, at });
    else if (row.is === 'extra') layout.extras.push({ ...row, at });
    else {
      layout.places.set(row.id, at);
      if (row.id !== centre.id) hangingOn(row.id, picture).forEach((each) => add(each, level + 1));
    }
  }

  /** Wider, the further apart they are. */
  function path(from: string, to: string): string {
    const [one, other] = [layout.places.get(from), layout.places.get(to)];
    if (!one || !other || from === centre.id || to === centre.id) return '';
    const bulge = Math.min(start - 8, 10 + Math.abs(one.y - other.y) / 12);
    const x = Math.min(one.x, other.x) - (bulge * 4) / 3;
    return `M${one.x} ${one.y}C${x} ${one.y} ${x} ${other.y} ${other.x} ${other.y}`;
  }

  add({ is: 'node', id: centre.id }, 0);
  groups.flatMap(rowsOf).forEach((row) => add(row, 0));
  layout.height += margin;
  return layout;
}
