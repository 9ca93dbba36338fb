import type { PathPreference } from '../graph-api/generated/graphql';
import { pathTo } from '../routing/paths';

/** What a reader asks for, as the address has it. */
export interface Choices {
  from: string;
  to: string;
  /** How many moves a route has at most. */
  max: number;
  prefer: PathPreference;
  /** Whether routes may take moves that no source knows. */
  computed: boolean;
}

const usual = 4;

/** The most moves that the service looks ahead. */
export const farthest = 6;

export const preferences: { prefer: PathPreference; word: string; title: string }[] = [
  { prefer: 'EASIEST', word: '', title: 'Least effort' },
  { prefer: 'FEWEST_MOVES', word: 'fewest', title: 'Fewest moves' },
  { prefer: 'BEST_PAID', word: 'paid', title: 'Best paid' },
];

/** What an address asks for; what makes no sense in it is as if it were left out. */
export function choicesOf(chosen: URLSearchParams): Choices {
  const max = Number(chosen.get('max'));
  const named = preferences.find(({ word }) => word === chosen.get('prefer'));
  return {
    from: chosen.get('from') ?? '',
    to: chosen.get('to') ?? '',
    max: Number.isInteger(max) && max >= 1 && max <= farthest ? max : usual,
    prefer: named?.prefer ?? 'EASIEST',
    computed: chosen.get('computed') === '1',
  };
}

/** The address that asks for something; what is usual needs no word. */
export function addressOf({ from, to, max, prefer, computed }: Choices): string {
  const word = preferences.find((each) => each.prefer === prefer)?.word;
  const chosen = new URLSearchParams({
    ...(from && { from }),
    ...(to && { to }),
    ...(max !== usual && { max: String(max) }),
    ...(word && { prefer: word }),
    ...(computed && { computed: '1' }),
  });
  return pathTo.paths + (chosen.size > 0 ? `?${chosen}` : '');
}

/** The address of the routes between two roles, with all else as usual. */
export function between(from: string, to: string): string {
  return addressOf({ from, to, max: usual, prefer: 'EASIEST', computed: false });
}
