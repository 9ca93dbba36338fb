import { catalogueCodes } from '../catalogue/catalogue';
import { remarkOf } from '../concept/skillKind';
import { kinds } from '../design/kinds';
import type { SearchQuery } from '../graph-api/generated/graphql';
import { pathTo } from '../routing/paths';

type Edge = SearchQuery['search']['edges'][number];

/** A concept that a search found. */
export interface Hit {
  id: string;
  name: string;
  /** What it is, in a word; a skill's word says of which kind it is. */
  what: string;
  kind: Edge['node']['kind'];
  /** The other name or code that was found; null where it is the name itself. */
  alias: string | null;
  /** Public catalogues that know the concept, with its code: O*NET 15-1299.09. */
  catalogues: string[];
}

/** The screen that is about what was found. */
export function pathToHit({ id, kind }: Hit): string {
  return kind === 'ROLE' ? pathTo.role(id) : pathTo.explore(id);
}

export function hitOf({ node, matched, sameAs }: Edge): Hit {
  return {
    id: node.id,
    name: node.name,
    kind: node.kind,
    what: ('skillKind' in node && remarkOf(node)) || kinds[node.kind].one,
    alias: matched.localeCompare(node.name, 'en', { sensitivity: 'base' }) === 0 ? null : matched,
    catalogues: catalogueCodes([node, ...sameAs].flatMap(({ codes }) => codes)),
  };
}
