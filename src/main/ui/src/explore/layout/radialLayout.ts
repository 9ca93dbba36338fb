import { type Layout, type Place, ROW_HEIGHT, textWidth } from './layout';
import type { Picture } from '../picture';
import { childRows, depth, type Row, rowHeight, splitSides, totalHeight } from './rows';
import { spread } from './spread';

const RADIUS_RANGE = [140, 215] as const;
const NAME_WIDTH_RANGE = [160, 300] as const;
/** The space between one ring and the next, without the names, where edges are visible. */
const RING_GAP = 56;
const MARGIN = 20;

/** The size of the rings. */
interface Size {
  radius: number;
  nameWidth: number;
  /** Half the height of the innermost ring. */
  halfHeight: number;
}

type Side = 'left' | 'right';

/**
 * Places the center in the middle and its neighbors on a ring around it, group by group, first down the right side, then
 * down the left side. Names are outside the ring, one per line, so that none covers another. Nodes farther away are on
 * outer rings, next to their parents.
 */
export function radialLayout(picture: Picture, available: number): Layout {
  const [right, left] = splitSides(picture);
  const size = sizeOf(picture, right, left, available);
  const center: Place = { x: 0, y: 0, side: 'center', maxWidth: size.nameWidth };
  const placed: Placed[] = [...ring(right, 'right', size, picture), ...ring(left, 'left', size, picture)];
  return layout(picture, center, placed, size);
}

interface Placed {
  row: Row;
  at: Place;
}

function sizeOf(picture: Picture, right: Row[], left: Row[], available: number): Size {
  const maxDepth = (rows: Row[]) => Math.max(1, ...rows.map((row) => depth(row, picture)));
  const rings = maxDepth(right) + maxDepth(left);
  const free = available - 6 * MARGIN - (rings - 2) * RING_GAP;
  const radius = clamp(RADIUS_RANGE, (free - rings * NAME_WIDTH_RANGE[0]) / 2);
  const halfHeight = Math.max(totalHeight(right), totalHeight(left), 8 * ROW_HEIGHT) / 2 + ROW_HEIGHT;
  return { radius, nameWidth: clamp(NAME_WIDTH_RANGE, (free - 2 * radius) / rings), halfHeight };
}

/** One side of the innermost ring, and of the rings outside it. */
function ring(rows: Row[], side: Side, size: Size, picture: Picture): Placed[] {
  let y = -totalHeight(rows) / 2;
  const placed = rows.map((row) => {
    y += rowHeight(row);
    const middle = y - rowHeight(row) / 2;
    return { row, at: at(side, size.radius * bulge(middle / size.halfHeight), middle, size) };
  });
  return [...placed, ...outerRing(placed, 1, side, size, picture)];
}

/** The next ring: each node as close to its parent as possible without covering a name. */
function outerRing(inner: Placed[], level: number, side: Side, size: Size, picture: Picture): Placed[] {
  const children = inner.flatMap(({ row, at }) => {
    const rows = row.type === 'node' ? childRows(row.id, picture) : [];
    return rows.map((each, index) => ({ row: each, y: at.y + (index - (rows.length - 1) / 2) * ROW_HEIGHT }));
  });
  if (children.length === 0) return [];
  const desired = children.map(({ y }) => y);
  const ys = spread(desired, ROW_HEIGHT);
  const outerHalfHeight = Math.max(size.halfHeight, ...ys.map(Math.abs)) + ROW_HEIGHT;
  const distance = level * (size.nameWidth + RING_GAP);
  const placed = children.map(({ row }, index) => {
    const y = ys[index] ?? 0;
    const x = Math.max(
      distance + size.radius * bulge(y / size.halfHeight),
      (distance + size.radius) * bulge(y / outerHalfHeight),
    );
    return { row, at: at(side, x, y, size) };
  });
  return [...placed, ...outerRing(placed, level + 1, side, size, picture)];
}

function at(side: Side, distance: number, y: number, { nameWidth }: Size): Place {
  return { x: side === 'right' ? distance : -distance, y, side, maxWidth: nameWidth };
}

/** The distance of a ring from the vertical axis. Flatter than an ellipse, to leave room at both ends. */
function bulge(share: number): number {
  return Math.cbrt(Math.max(0.02, 1 - Math.abs(share) ** 3));
}

/** Moves everything onto a sheet that is large enough for it. */
function layout(picture: Picture, center: Place, placed: Placed[], { nameWidth }: Size): Layout {
  const all = [center, ...placed.map(({ at }) => at)];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const left = Math.min(...xs) - nameWidth - 2 * MARGIN;
  const top = Math.min(...ys, -2 * ROW_HEIGHT) - MARGIN;
  for (const place of all) {
    place.x -= left;
    place.y -= top;
  }
  const places = new Map([[picture.center.id, center]]);
  placed.forEach(({ row, at }) => row.type === 'node' && places.set(row.id, at));
  return {
    width: Math.max(...xs) + nameWidth + 2 * MARGIN - left,
    height: Math.max(...ys, 2 * ROW_HEIGHT) + MARGIN - top,
    places,
    headings: placed.flatMap(({ row, at }) => (row.type === 'heading' ? [{ ...row, at }] : [])),
    extras: placed.flatMap(({ row, at }) => (row.type === 'extra' ? [{ ...row, at }] : [])),
    path: (from, to) => path(from, to, places, picture),
  };
}

/** Edges of the center are straight. Others bend toward it, or start at the end of a name and lead outward. */
function path(from: string, to: string, places: Map<string, Place>, { center, nodes }: Picture): string {
  const middle = places.get(center.id);
  const distance = (id: string) => Math.abs((places.get(id)?.x ?? 0) - (middle?.x ?? 0));
  const [inner, outer] = distance(from) <= distance(to) ? [from, to] : [to, from];
  const [near, far] = [places.get(inner), places.get(outer)];
  if (!middle || !near || !far) return '';
  if (near === middle) return `M${point(near)}L${point(far)}`;
  if (near.side === far.side && distance(outer) - distance(inner) > near.maxWidth) {
    const end = 14 + textWidth(nodes.get(inner)?.label ?? '', near.maxWidth);
    const start = near.x + (near.side === 'right' ? end : -end);
    const bend = (start + far.x) / 2;
    return `M${start} ${near.y}C${bend} ${near.y} ${bend} ${far.y} ${point(far)}`;
  }
  const strength = near.side === far.side ? 0.6 : 0.33;
  const pull = ({ x, y }: Place) => `${middle.x + (x - middle.x) * strength} ${middle.y + (y - middle.y) * strength}`;
  return `M${point(near)}C${pull(near)} ${pull(far)} ${point(far)}`;
}

function point({ x, y }: Place): string {
  return `${x} ${y}`;
}

function clamp([min, max]: readonly [number, number], desired: number): number {
  return Math.min(max, Math.max(min, desired));
}
