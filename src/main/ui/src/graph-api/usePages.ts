import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

import { useRegisterAttributions } from './attributions';
import { type Document, fetchQuery, type GraphQLResponse, NoData } from './client';

interface Page<N> {
  nodes: readonly N[];
  endCursor: string | null;
}

const PAGE_SIZE = 100;

/** Loads the elements after the first page, up to the limit. */
export function usePages<T, V extends { after: string; first: number }, N>(
  document: Document<T, V>,
  variables: Omit<V, 'after' | 'first'>,
  after: string | null | undefined,
  limit: number,
  selectPage: (data: T) => Page<N> | null | undefined,
) {
  const { data, error, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [document.toString(), variables, after],
    queryFn: async ({ pageParam, signal }) => {
      const response = await fetchQuery(document, { ...variables, after: pageParam, first: PAGE_SIZE } as V, signal);
      const page = selectPage(response.data);
      if (!page) throw new NoData(response.errors[0]?.message ?? 'No more results.', response.errors);
      return { ...response, data: page };
    },
    initialPageParam: after ?? '',
    getNextPageParam: ({ data: { endCursor } }) => endCursor,
    select: joinPages,
    enabled: !!after && limit > 0,
    retry: false,
  });
  const nodes = data?.nodes.slice(0, Math.max(0, limit)) ?? [];
  const loading = !error && nodes.length < limit && (data ? hasNextPage : !!after);

  useEffect(() => {
    if (loading && !isFetching) void fetchNextPage();
  }, [loading, isFetching, fetchNextPage]);

  useRegisterAttributions(data?.attributions);
  return { nodes, failure: error?.message ?? null, loading, retry: () => void fetchNextPage() };
}

function joinPages<N>({ pages }: InfiniteData<GraphQLResponse<Page<N>>>) {
  return {
    nodes: pages.flatMap(({ data }) => data.nodes),
    attributions: pages.flatMap(({ attributions }) => attributions),
  };
}
