import { useEffect, useState } from 'react';

import { ask, type Attribution, ServiceDown } from '../graph-api/client';
import { useShownAttributions } from '../graph-api/attributions';
import { type ConceptKind, SearchDocument } from '../graph-api/generated/graphql';
import { type Hit, hitOf } from './hit';

/** What was found, and for which text: while somebody types, that of a moment ago. */
export interface Found {
  text: string;
  hits: readonly Hit[];
  total: number;
  failure: string | null;
}

const nothing: Found = { text: '', hits: [], total: 0, failure: null };
const none: readonly Attribution[] = [];

/** How long the fingers must rest before the service is asked. */
const rest = 120;

/** Searches as somebody types. A newer text ends what is under way, so that no older answer comes after it. */
export function useSearch(text: string, kinds: ConceptKind[]): Found {
  const query = text.trim();
  const wanted = kinds.join();
  const [found, setFound] = useState(nothing);
  const [attributions, setAttributions] = useState(none);

  useEffect(() => {
    if (query === '') return;
    const abort = new AbortController();
    const search = async () => {
      try {
        const variables = { query, kinds: wanted.split(',') as ConceptKind[] };
        const { data, errors, attributions } = await ask(SearchDocument, variables, abort.signal);
        if (abort.signal.aborted) return;
        const failure = data ? null : (errors[0]?.message ?? null);
        setFound({
          text: query,
          hits: data?.search.edges.map(hitOf) ?? [],
          total: data?.search.totalCount ?? 0,
          failure,
        });
        setAttributions(attributions);
      } catch (error) {
        if (abort.signal.aborted) return;
        if (!(error instanceof ServiceDown)) throw error;
        setFound({ text: query, hits: [], total: 0, failure: error.message });
      }
    };
    const timer = setTimeout(() => void search(), rest);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, wanted]);

  useShownAttributions(query === '' ? none : attributions);
  return query === '' ? nothing : found;
}

/** The best hit, for who is faster than the list; none where the service does not answer, which the list says. */
export async function best(query: string, kinds: ConceptKind[]): Promise<Hit | undefined> {
  try {
    const { data } = await ask(SearchDocument, { query, kinds });
    return data?.search.edges.map(hitOf)[0];
  } catch (error) {
    if (error instanceof ServiceDown) return undefined;
    throw error;
  }
}
