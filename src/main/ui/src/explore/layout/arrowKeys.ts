import type { Place } from './layout';

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const axes: Record<ArrowKey, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest place in the direction of an arrow key. Distance sideways counts double. Null at the edge. */
export function nearestInDirection(places: Map<string, Place>, from: string, direction: ArrowKey): string | null {
  const start = places.get(from);
  if (!start) return null;
  const [alongX, alongY] = axes[direction];
  let nearest: string | null = null;
  let minDistance = Infinity;
  for (const [id, { x, y }] of places) {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * alongX + dy * alongY;
    const aside = Math.abs(dx * alongY) + Math.abs(dy * alongX);
    const distance = ahead + 2 * aside;
    if (ahead > 1 && aside < 4 * ahead && distance < minDistance) [nearest, minDistance] = [id, distance];
  }
  return nearest;
}

export function isArrowKey(key: string): key is ArrowKey {
  return key in axes;
}
