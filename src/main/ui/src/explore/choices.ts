import type { Kind } from '../design/kinds';
import { kinds } from '../design/kinds';

/** What the address chooses of a picture; what it gets wrong counts as left out. */
export interface Choices {
  depth: number;
  /** The kinds to show; null for all of them. */
  kinds: Kind[] | null;
  /** What is expanded, in the order in which it was. */
  pins: string[];
  view: 'graph' | 'table';
  /** How many nodes are around the centre at most, without those that the expanded bring. */
  limit: number;
  /** The node whose details are open. */
  shown: string | null;
}

export const depths = [1, 2, 3];
export const all = Object.keys(kinds) as Kind[];

/** What is readable at a glance, and what can be read at all. */
export const few = 60;
export const most = 150;

/** Each brings up to 20 nodes. */
const mostPins = 4;

export function choicesOf(chosen: URLSearchParams): Choices {
  const depth = depths.find((each) => String(each) === chosen.get('depth')) ?? 1;
  const wanted = chosen.get('kinds')?.split(',');
  const some = all.filter((kind) => wanted?.includes(kind.toLowerCase()));
  return {
    depth,
    kinds: some.length > 0 && some.length < all.length ? some : null,
    pins: list(chosen.get('pin')).slice(-mostPins),
    view: chosen.get('view') === 'table' ? 'table' : 'graph',
    limit: depth > 1 || chosen.get('nodes') === String(most) ? most : few,
    shown: chosen.get('show'),
  };
}

/** The address's kinds after one was shown or hidden; the last one cannot be hidden. */
export function withKind(present: Kind[] | null, kind: Kind): string | null {
  const shown = present ?? all;
  const next = shown.includes(kind) ? shown.filter((each) => each !== kind) : [...shown, kind];
  if (next.length === 0) return listed(shown);
  return next.length === all.length ? null : listed(all.filter((each) => next.includes(each)));
}

/** The address's pins after a node was expanded or folded; the oldest goes where there are too many. */
export function withPin(pins: string[], id: string): string | null {
  const next = pins.includes(id) ? pins.filter((each) => each !== id) : [...pins, id];
  return next.slice(-mostPins).join(',') || null;
}

function listed(some: Kind[]): string {
  return some.join(',').toLowerCase();
}

function list(text: string | null): string[] {
  return [...new Set(text?.split(',').filter(Boolean))];
}
