import type { SkillKind, TransitionBasis } from '../graph-api/generated/graphql';

/** Filters the roles for all plots. */
export interface Filter {
  family?: string[];
  jobZone?: number[];
  source?: string[];
}

/** What the address asks for. Invalid parameters count as missing. */
export interface Choices {
  filter: Filter | null;
  skillKinds: SkillKind[] | null;
  minImportance: number;
  basis: TransitionBasis[] | null;
  pay: string | null;
  more: string[];
}

export const skillKindLabels: Record<SkillKind, string> = {
  SKILL: 'Skills',
  KNOWLEDGE: 'Knowledge',
  ABILITY: 'Abilities',
  ACTIVITY: 'Activities',
};

export const basisLabels: Record<TransitionBasis, string> = {
  DOCUMENTED: 'Documented',
  EDITORIAL: 'Editorial judgment',
  RELATED_OCCUPATION: 'Only similar',
  CAREER_CHANGERS: 'Career changers',
  CAREER_STARTERS: 'Career starters',
};

export const importances = [0, 25, 50, 75];

/** The minimum importance if the address has none. */
export const DEFAULT_IMPORTANCE = 50;

export function parseChoices(searchParams: URLSearchParams): Choices {
  return {
    filter: filterOf(searchParams),
    skillKinds: parseList(searchParams.get('kinds'), skillKindLabels),
    minImportance: importances.find((each) => String(each) === searchParams.get('importance')) ?? DEFAULT_IMPORTANCE,
    basis: parseList(searchParams.get('basis'), basisLabels),
    pay: searchParams.get('pay'),
    more: searchParams.get('more')?.split(',') ?? [],
  };
}

function filterOf(searchParams: URLSearchParams): Filter | null {
  const [family, source, zone] = [
    searchParams.get('family'),
    searchParams.get('source'),
    Number(searchParams.get('zone')),
  ];
  const filter = {
    ...(family && { family: [family] }),
    ...(Number.isInteger(zone) && zone >= 1 && zone <= 5 && { jobZone: [zone] }),
    ...(source && { source: [source] }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** The valid elements of a list in the address. Null, which stands for all of them, if there are none. */
function parseList<K extends string>(text: string | null, known: Record<K, string>): K[] | null {
  const found = (Object.keys(known) as K[]).filter((key) => text?.split(',').includes(key.toLowerCase()));
  return found.length > 0 ? found : null;
}

/** The list in the address after an element was turned on or off. Null if the list is empty. */
export function toggle(present: readonly string[] | null, key: string): string | null {
  const next = present?.includes(key) ? present.filter((each) => each !== key) : [...(present ?? []), key];
  return next.length > 0 ? next.join(',').toLowerCase() : null;
}
