import { type Layout, type Place, rowHeight, textWidth } from './layout';
import type { Picture } from '../picture';
import { halves, hangingOn, height, heightOf, levels, type Row } from './rows';
import { spread } from './spread';

const radii = [140, 215] as const;
const rooms = [160, 300] as const;
/** From one ring to the next, besides a name: to see connections in. */
const gap = 56;
const margin = 20;

/** How large the rings are. */
interface Size {
  radius: number;
  room: number;
  /** Half the height of the innermost ring. */
  half: number;
}

type Side = 'left' | 'right';

/**
 * The centre in the middle and its neighbours on a ring around it, group by group, first down the right side, then down
 * the left. Names stand outside the ring in lines of their own, so that none covers another; what is further away is on
 * rings outside, beside what it hangs on.
 */
export function around(picture: Picture, available: number): Layout {
  const [right, left] = halves(picture);
  const size = sizeOf(picture, right, left, available);
  const centre: Place = { x: 0, y: 0, side: 'centre', room: size.room };
  const placed: Placed[] = [...ring(right, 'right', size, picture), ...ring(left, 'left', size, picture)];
  return layout(picture, centre, placed, size);
}

interface Placed {
  row: Row;
  at: Place;
}

function sizeOf(picture: Picture, right: Row[], left: Row[], available: number): Size {
  const deepest = (rows: Row[]) => Math.max(1, ...rows.map((row) => levels(row, picture)));
  const rings = deepest(right) + deepest(left);
  const free = available - 6 * margin - (rings - 2) * gap;
  const radius = within(radii, (free - rings * rooms[0]) / 2);
  const half = Math.max(height(right), height(left), 8 * rowHeight) / 2 + rowHeight;
  return { radius, room: within(rooms, (free - 2 * radius) / rings), half };
}

/** One side of the innermost ring, and what is outside of it. */
function ring(rows: Row[], side: Side, size: Size, picture: Picture): Placed[] {
  let y = -height(rows) / 2;
  const placed = rows.map((row) => {
    y += heightOf(row);
    const middle = y - heightOf(row) / 2;
    return { row, at: at(side, size.radius * bulge(middle / size.half), middle, size) };
  });
  return [...placed, ...outside(placed, 1, side, size, picture)];
}

/** The next ring: each node as near as can be to what it hangs on, and never in the way of a name. */
function outside(inner: Placed[], level: number, side: Side, size: Size, picture: Picture): Placed[] {
  const hanging = inner.flatMap(({ row, at }) => {
    const rows = row.is === 'node' ? hangingOn(row.id, picture) : [];
    return rows.map((each, index) => ({ row: each, y: at.y + (index - (rows.length - 1) / 2) * rowHeight }));
  });
  if (hanging.length === 0) return [];
  const wanted = hanging.map(({ y }) => y);
  const ys = spread(wanted, rowHeight);
  const half = Math.max(size.half, ...ys.map(Math.abs)) + rowHeight;
  const away = level * (size.room + gap);
  const placed = hanging.map(({ row }, index) => {
    const y = ys[index] ?? 0;
    const x = Math.max(away + size.radius * bulge(y / size.half), (away + size.radius) * bulge(y / half));
    return { row, at: at(side, x, y, size) };
  });
  return [...placed, ...outside(placed, level + 1, side, size, picture)];
}

function at(side: Side, away: number, y: number, { room }: Size): Place {
  return { x: side === 'right' ? away : -away, y, side, room };
}

/** How far from the axis a ring is: flatter than an ellipse, which leaves room to its ends. */
function bulge(share: number): number {
  return Math.cbrt(Math.max(0.02, 1 - Math.abs(share) ** 3));
}

/** Moves everything into a sheet that is as large as it takes. */
function layout(picture: Picture, centre: Place, placed: Placed[], { room }: Size): Layout {
  const all = [centre, ...placed.map(({ at }) => at)];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const left = Math.min(...xs) - room - 2 * margin;
  const top = Math.min(...ys, -2 * rowHeight) - margin;
  for (const place of all) {
    place.x -= left;
    place.y -= top;
  }
  const places = new Map([[picture.centre.id, centre]]);
  placed.forEach(({ row, at }) => row.is === 'node' && places.set(row.id, at));
  return {
    width: Math.max(...xs) + room + 2 * margin - left,
    height: Math.max(...ys, 2 * rowHeight) + margin - top,
    places,
    headings: placed.flatMap(({ row, at }) => (row.is === 'heading' ? [{ ...row, at }] : [])),
    extras: placed.flatMap(({ row, at }) => (row.is === 'extra' ? [{ ...row, at }] : [])),
    path: (from, to) => path(from, to, places, picture),
  };
}

/** Connections of the centre are straight; others bend towards it, or lead outwards from the end of a name. */
function path(from: string, to: string, places: Map<string, Place>, { centre, nodes }: Picture): string {
  const middle = places.get(centre.id);
  const away = (id: string) => Math.abs((places.get(id)?.x ?? 0) - (middle?.x ?? 0));
  const [inner, outer] = away(from) <= away(to) ? [from, to] : [to, from];
  const [near, far] = [places.get(inner), places.get(outer)];
  if (!middle || !near || !far) return '';
  if (near === middle) return `M${point(near)}L${point(far)}`;
  if (near.side === far.side && away(outer) - away(inner) > near.room) {
    const end = 14 + textWidth(nodes.get(inner)?.label ?? '', near.room);
    const start = near.x + (near.side === 'right' ? end : -end);
    const bend = (start + far.x) / 2;
    return `M${start} ${near.y}C${bend} ${near.y} ${bend} ${far.y} ${point(far)}`;
  }
  const kept = near.side === far.side ? 0.6 : 0.33;
  const pull = ({ x, y }: Place) => `${middle.x + (x - middle.x) * kept} ${middle.y + (y - middle.y) * kept}`;
  return `M${point(near)}C${pull(near)} ${pull(far)} ${point(far)}`;
}

function point({ x, y }: Place): string {
  return `${x} ${y}`;
}

function within([least, most]: readonly [number, number], wanted: number): number {
  return Math.min(most, Math.max(least, wanted));
}
