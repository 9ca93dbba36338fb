import { useEffect, useState } from 'react';

import { type Document, fetchQuery, ServiceDown } from './client';
import { useRegisterAttributions } from './attributions';
import type { Attribution } from './client';

interface Page<N> {
  nodes: readonly N[];
  endCursor: string | null;
}

interface NextPages<N> {
  nodes: readonly N[];
  failure: string | null;
  loading: boolean;
  retry: () => void;
}

/** Loads the elements after the first page, up to the limit, in pages of up to 100. */
export function usePages<T, V extends { after: string; first: number }, N>(
  document: Document<T, V>,
  variables: Omit<V, 'after' | 'first'>,
  after: string | null | undefined,
  limit: number,
  selectPage: (data: T) => Page<N> | null | undefined,
): NextPages<N> {
  const [nodes, setNodes] = useState<readonly N[]>([]);
  const [cursor, setCursor] = useState(after ?? null);
  const [failure, setFailure] = useState<string | null>(null);
  const [attributions, setAttributions] = useState<readonly Attribution[]>([]);
  const missing = limit - nodes.length;
  const first = cursor === null || failure !== null ? 0 : Math.min(100, Math.max(0, missing));

  useEffect(() => {
    if (first === 0 || cursor === null) return;
    const abort = new AbortController();
    fetchQuery(document, { ...variables, after: cursor, first } as V, abort.signal).then(
      (response) => {
        const next = response.data === null ? null : selectPage(response.data);
        if (!next) return setFailure(response.errors[0]?.message ?? 'No more results.');
        setNodes((before) => [...before, ...next.nodes]);
        setCursor(next.endCursor);
        setAttributions(response.attributions);
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        if (!(error instanceof ServiceDown)) throw error;
        setFailure(error.message);
      },
    );
    return () => abort.abort();
    // The next page depends only on where the last one ended: the other arguments never change for a list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [cursor, first]);

  useRegisterAttributions(attributions);
  return { nodes: nodes.slice(0, Math.max(0, limit)), failure, loading: first > 0, retry: () => setFailure(null) };
}
