import type { Kind } from '../design/kinds';
import { kinds } from '../design/kinds';

/** What the address asks to show. Invalid parameters count as missing. */
export interface Choices {
  depth: number;
  /** The kinds to show. Null for all kinds. */
  kinds: Kind[] | null;
  /** The expanded nodes, in the order in which they were expanded. */
  pins: string[];
  view: 'graph' | 'table';
  /** The maximum number of nodes around the center, without those from expanded nodes. */
  limit: number;
  /** The node whose details are open. */
  shown: string | null;
}

export const depths = [1, 2, 3];
export const allKinds = Object.keys(kinds) as Kind[];

/** How many nodes are readable at a glance, and how many are readable at all. */
export const DEFAULT_LIMIT = 60;
export const MAX_LIMIT = 150;

/** Each expanded node adds up to 20 nodes. */
const MAX_PINS = 4;

export function parseChoices(searchParams: URLSearchParams): Choices {
  const depth = depths.find((each) => String(each) === searchParams.get('depth')) ?? 1;
  const requested = searchParams.get('kinds')?.split(',');
  const selected = allKinds.filter((kind) => requested?.includes(kind.toLowerCase()));
  return {
    depth,
    kinds: selected.length > 0 && selected.length < allKinds.length ? selected : null,
    pins: parseList(searchParams.get('pin')).slice(-MAX_PINS),
    view: searchParams.get('view') === 'table' ? 'table' : 'graph',
    limit: depth > 1 || searchParams.get('nodes') === String(MAX_LIMIT) ? MAX_LIMIT : DEFAULT_LIMIT,
    shown: searchParams.get('show'),
  };
}

/** The parameter for the kinds after one was shown or hidden. The last one cannot be hidden. */
export function withKind(present: Kind[] | null, kind: Kind): string | null {
  const shown = present ?? allKinds;
  const next = shown.includes(kind) ? shown.filter((each) => each !== kind) : [...shown, kind];
  if (next.length === 0) return toParam(shown);
  return next.length === allKinds.length ? null : toParam(allKinds.filter((each) => next.includes(each)));
}

/** The parameter for the pins after a node was expanded or collapsed. If there are too many, the oldest is dropped. */
export function withPin(pins: string[], id: string): string | null {
  const next = pins.includes(id) ? pins.filter((each) => each !== id) : [...pins, id];
  return next.slice(-MAX_PINS).join(',') || null;
}

function toParam(shown: Kind[]): string {
  return shown.join(',').toLowerCase();
}

function parseList(text: string | null): string[] {
  return [...new Set(text?.split(',').filter(Boolean))];
}
