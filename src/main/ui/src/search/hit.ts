import { catalogueCodes } from '../catalogue/catalogue';
import type { SearchQuery } from '../graph-api/generated/graphql';

type Edge = SearchQuery['search']['edges'][number];

/** A concept that a search found. */
export interface Hit {
  id: string;
  name: string;
  kind: Edge['node']['kind'];
  /** The other name or code that was found; null where it is the name itself. */
  alias: string | null;
  /** Public catalogues that know the concept, with its code: O*NET 15-1299.09. */
  catalogues: string[];
}

export function hitOf({ node, matched, sameAs }: Edge): Hit {
  return {
    id: node.id,
    name: node.name,
    kind: node.kind,
    alias: matched.localeCompare(node.name, 'en', { sensitivity: 'base' }) === 0 ? null : matched,
    catalogues: catalogueCodes([node, ...sameAs].flatMap(({ codes }) => codes)),
  };
}
