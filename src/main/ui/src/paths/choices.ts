import type { PathPreference } from '../graph-api/generated/graphql';
import { pathTo } from '../routing/paths';

/** What the address asks for. */
export interface Choices {
  from: string;
  to: string;
  /** The maximum number of moves in a path. */
  max: number;
  prefer: PathPreference;
  /** Whether paths may include computed moves, which no source lists. Null includes them only where sources know no path. */
  computed: true | null;
  /** The most job zones that a move may cross. */
  zones: number;
}

const DEFAULT_MAX_MOVES = 4;
const DEFAULT_ZONES = 1;

/** The job zones are 1 to 5. */
export const MAX_ZONES = 4;

/** The maximum that the service supports. */
export const MAX_MOVES = 6;

export const preferences: { prefer: PathPreference; param: string; title: string }[] = [
  { prefer: 'EASIEST', param: '', title: 'Least effort' },
  { prefer: 'FEWEST_MOVES', param: 'fewest', title: 'Fewest moves' },
  { prefer: 'BEST_PAID', param: 'paid', title: 'Highest pay' },
];

/** Reads the choices from the address. Invalid parameters count as missing. */
export function parseChoices(searchParams: URLSearchParams): Choices {
  const max = Number(searchParams.get('max'));
  const zones = Number(searchParams.get('zones'));
  const named = preferences.find(({ param }) => param === searchParams.get('prefer'));
  return {
    from: searchParams.get('from') ?? '',
    to: searchParams.get('to') ?? '',
    max: Number.isInteger(max) && max >= 1 && max <= MAX_MOVES ? max : DEFAULT_MAX_MOVES,
    prefer: named?.prefer ?? 'EASIEST',
    computed: searchParams.get('computed') === '1' || null,
    zones: Number.isInteger(zones) && zones >= 1 && zones <= MAX_ZONES ? zones : DEFAULT_ZONES,
  };
}

/** The address for the choices. Default values are left out. */
export function addressOf({ from, to, max, prefer, computed, zones }: Choices): string {
  const preference = preferences.find((each) => each.prefer === prefer)?.param;
  const searchParams = new URLSearchParams({
    ...(from && { from }),
    ...(to && { to }),
    ...(max !== DEFAULT_MAX_MOVES && { max: String(max) }),
    ...(preference && { prefer: preference }),
    ...(computed && { computed: '1' }),
    ...(zones !== DEFAULT_ZONES && { zones: String(zones) }),
  });
  return pathTo.paths + (searchParams.size > 0 ? `?${searchParams}` : '');
}

/** The address of the paths between two roles, with default values. */
export function pathsBetween(from: string, to: string): string {
  return addressOf({ from, to, max: DEFAULT_MAX_MOVES, prefer: 'EASIEST', computed: null, zones: DEFAULT_ZONES });
}
