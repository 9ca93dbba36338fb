import type { Place } from './layout';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const axes: Record<Direction, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest place in a direction; what lies aside counts as further away. None beyond the edge. */
export function step(places: Map<string, Place>, from: string, direction: Direction): string | null {
  const start = places.get(from);
  if (!start) return null;
  const [alongX, alongY] = axes[direction];
  let nearest: string | null = null;
  let least = Infinity;
  for (const [id, { x, y }] of places) {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * alongX + dy * alongY;
    const aside = Math.abs(dx * alongY) + Math.abs(dy * alongX);
    const distance = ahead + 2 * aside;
    if (ahead > 1 && aside < 4 * ahead && distance < least) [nearest, least] = [id, distance];
  }
  return nearest;
}

export function isDirection(key: string): key is Direction {
  return key in axes;
}
