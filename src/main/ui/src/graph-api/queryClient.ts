import { type Query, QueryCache, QueryClient } from '@tanstack/react-query';

import { type GraphQLResponse, NoData } from './client';

/** In milliseconds. Within this time, going back sends no request. */
const STALE_TIME = 60_000;
/** How long and how many responses are kept that no component shows. */
const KEPT_TIME = 30 * 60_000;
const MAX_KEPT = 60;

/** Runs the queries of the app and keeps the newest responses, which makes Back instant. */
export function createQueryClient(): QueryClient {
  const queryCache = new QueryCache({ onSuccess: () => evictOldest(queryCache) });
  return new QueryClient({
    queryCache,
    defaultOptions: {
      queries: {
        staleTime,
        gcTime: KEPT_TIME,
        retry: (_, error) => error instanceof NoData && error.temporary,
        retryDelay: (failures) => Math.min(2_000 * 2 ** failures, 30_000),
        networkMode: 'always', // a browser without network still reaches a service on the same machine
        refetchOnWindowFocus: false,
        structuralSharing: false,
      },
    },
  });
}

type AnyResponse = GraphQLResponse<unknown>;

/** A response with errors is requested again the next time it is shown. */
function staleTime({ state }: Query): number {
  const data = state.data as AnyResponse | { pages: AnyResponse[] } | undefined;
  const responses = data && 'pages' in data ? data.pages : [data];
  return responses.some((response) => response?.errors.length) ? 0 : STALE_TIME;
}

function evictOldest(cache: QueryCache) {
  cache
    .findAll({ type: 'inactive', predicate: ({ state }) => state.data !== undefined })
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .slice(MAX_KEPT)
    .forEach((query) => cache.remove(query));
}
