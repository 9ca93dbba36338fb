import type { SkillKind, TransitionBasis } from '../graph-api/generated/graphql';

/** The roles that all plots look at. */
export interface Filter {
  family?: string[];
  jobZone?: number[];
  source?: string[];
}

/** What the address chooses; what it gets wrong counts as left out. */
export interface Choices {
  filter: Filter | null;
  skillKinds: SkillKind[] | null;
  minImportance: number;
  basis: TransitionBasis[] | null;
  pay: string | null;
  more: string[];
}

export const skillKinds: Record<SkillKind, string> = {
  SKILL: 'Skills',
  KNOWLEDGE: 'Knowledge',
  ABILITY: 'Abilities',
  ACTIVITY: 'Activities',
};

export const bases: Record<TransitionBasis, string> = {
  DOCUMENTED: 'Documented',
  EDITORIAL: 'Editors’ judgement',
  RELATED_OCCUPATION: 'Related occupations',
  CAREER_CHANGERS: 'Career changers',
  CAREER_STARTERS: 'Career starters',
};

export const importances = [0, 25, 50, 75];

/** The least importance that counts where the address names none. */
export const usual = 50;

export function choicesOf(chosen: URLSearchParams): Choices {
  return {
    filter: filterOf(chosen),
    skillKinds: listed(chosen.get('kinds'), skillKinds),
    minImportance: importances.find((each) => String(each) === chosen.get('importance')) ?? usual,
    basis: listed(chosen.get('basis'), bases),
    pay: chosen.get('pay'),
    more: chosen.get('more')?.split(',') ?? [],
  };
}

function filterOf(chosen: URLSearchParams): Filter | null {
  const [family, source, zone] = [chosen.get('family'), chosen.get('source'), Number(chosen.get('zone'))];
  const filter = {
    ...(family && { family: [family] }),
    ...(Number.isInteger(zone) && zone >= 1 && zone <= 5 && { jobZone: [zone] }),
    ...(source && { source: [source] }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** The elements of a list in the address that mean something; null, as for all of them, where none is left. */
function listed<K extends string>(text: string | null, known: Record<K, string>): K[] | null {
  const found = (Object.keys(known) as K[]).filter((key) => text?.split(',').includes(key.toLowerCase()));
  return found.length > 0 ? found : null;
}

/** The list in the address after one of its elements was turned on or off; nothing stands for none. */
export function toggled(present: readonly string[] | null, key: string): string | null {
  const next = present?.includes(key) ? present.filter((each) => each !== key) : [...(present ?? []), key];
  return next.length > 0 ? next.join(',').toLowerCase() : null;
}
