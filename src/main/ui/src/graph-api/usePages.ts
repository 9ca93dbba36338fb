import { useEffect, useState } from 'react';

import { ask, type Document, ServiceDown } from './client';
import { useShownAttributions } from './attributions';
import type { Attribution } from './client';

interface Page<N> {
  nodes: readonly N[];
  endCursor: string | null;
}

interface Following<N> {
  nodes: readonly N[];
  failure: string | null;
  waiting: boolean;
  retry: () => void;
}

/** The elements that follow a first page, up to the wanted number, in pages of at most 100. */
export function usePages<T, V extends { after: string; first: number }, N>(
  document: Document<T, V>,
  variables: Omit<V, 'after' | 'first'>,
  after: string | null | undefined,
  wanted: number,
  page: (data: T) => Page<N> | null | undefined,
): Following<N> {
  const [nodes, setNodes] = useState<readonly N[]>([]);
  const [cursor, setCursor] = useState(after ?? null);
  const [failure, setFailure] = useState<string | null>(null);
  const [attributions, setAttributions] = useState<readonly Attribution[]>([]);
  const missing = wanted - nodes.length;
  const first = cursor === null || failure !== null ? 0 : Math.min(100, Math.max(0, missing));

  useEffect(() => {
    if (first === 0 || cursor === null) return;
    const abort = new AbortController();
    ask(document, { ...variables, after: cursor, first } as V, abort.signal).then(
      (answer) => {
        const next = answer.data === null ? null : page(answer.data);
        if (!next) return setFailure(answer.errors[0]?.message ?? 'There is no further page.');
        setNodes((before) => [...before, ...next.nodes]);
        setCursor(next.endCursor);
        setAttributions(answer.attributions);
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        if (!(error instanceof ServiceDown)) throw error;
        setFailure(error.message);
      },
    );
    return () => abort.abort();
    // the page that follows depends on where the last one ended; document, variables and page do not change for a lane
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [cursor, first]);

  useShownAttributions(attributions);
  return { nodes: nodes.slice(0, Math.max(0, wanted)), failure, waiting: first > 0, retry: () => setFailure(null) };
}
