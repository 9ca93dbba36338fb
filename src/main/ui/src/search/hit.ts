import { catalogueCodes } from '../catalogue/catalogue';
import { skillKindLabel } from '../concept/skillKind';
import { kinds } from '../design/kinds';
import type { ConceptKind, ReadTextQuery, SearchQuery } from '../graph-api/generated/graphql';
import { pathTo } from '../routing/paths';

type Edge = SearchQuery['search']['edges'][number];

/** A concept that a search found. */
export interface Hit {
  id: string;
  name: string;
  /** The kind of concept in a word, or the kind of skill. */
  kindLabel: string;
  kind: Edge['node']['kind'];
  /** The alternative name or code that matched. Null if the name itself matched. */
  alias: string | null;
  /** The public catalogues that list the concept, with its code: O*NET 15-1299.09. */
  catalogues: string[];
}

/** The path of the screen about a hit. */
export function pathToHit({ id, kind }: Hit): string {
  return kind === 'ROLE' ? pathTo.role(id) : pathTo.explore(id);
}

/** The roles that suit a text, then the skills and tools in it. */
export function hitsInText({ suggestRoles, extractSkills }: ReadTextQuery, wanted: readonly ConceptKind[]): Hit[] {
  return [
    ...(suggestRoles?.nodes ?? []).map(({ role }) => role),
    ...(extractSkills?.found ?? []).map(({ concept }) => concept).filter(({ kind }) => wanted.includes(kind)),
  ].map((node) => toHit({ node, matched: node.name, sameAs: [] }));
}

export function toHit({ node, matched, sameAs }: Edge): Hit {
  return {
    id: node.id,
    name: node.name,
    kind: node.kind,
    kindLabel: ('skillKind' in node && skillKindLabel(node)) || kinds[node.kind].singular,
    alias: matched.localeCompare(node.name, 'en', { sensitivity: 'base' }) === 0 ? null : matched,
    catalogues: catalogueCodes([node, ...sameAs].flatMap(({ codes }) => codes)),
  };
}
