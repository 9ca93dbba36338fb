import { useEffect, useState } from 'react';

import { type Attribution, fetchQuery, ServiceDown } from '../graph-api/client';
import { useRegisterAttributions } from '../graph-api/attributions';
import { type ConceptKind, SearchDocument } from '../graph-api/generated/graphql';
import { type Hit, toHit } from './hit';

/** The hits and the text they are for, which may lag behind what is being typed. */
export interface SearchResult {
  text: string;
  hits: readonly Hit[];
  total: number;
  failure: string | null;
}

const emptyResult: SearchResult = { text: '', hits: [], total: 0, failure: null };
const noAttributions: readonly Attribution[] = [];

/** In milliseconds, from the last key to the request. */
const DEBOUNCE_DELAY = 120;

/** Searches as the reader types. New text cancels the pending request, so that old results never replace new ones. */
export function useSearch(text: string, kinds: ConceptKind[]): SearchResult {
  const query = text.trim();
  const kindList = kinds.join();
  const [result, setResult] = useState(emptyResult);
  const [attributions, setAttributions] = useState(noAttributions);

  useEffect(() => {
    if (query === '') return;
    const abort = new AbortController();
    const search = async () => {
      try {
        const variables = { query, kinds: kindList.split(',') as ConceptKind[] };
        const { data, errors, attributions } = await fetchQuery(SearchDocument, variables, abort.signal);
        if (abort.signal.aborted) return;
        const failure = data ? null : (errors[0]?.message ?? null);
        setResult({
          text: query,
          hits: data?.search.edges.map(toHit) ?? [],
          total: data?.search.totalCount ?? 0,
          failure,
        });
        setAttributions(attributions);
      } catch (error) {
        if (abort.signal.aborted) return;
        if (!(error instanceof ServiceDown)) throw error;
        setResult({ text: query, hits: [], total: 0, failure: error.message });
      }
    };
    const timer = setTimeout(() => void search(), DEBOUNCE_DELAY);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, kindList]);

  useRegisterAttributions(query === '' ? noAttributions : attributions);
  return query === '' ? emptyResult : result;
}

/** The best hit, for readers who press Enter before the list appears. Undefined if the service is down. */
export async function findBestHit(query: string, kinds: ConceptKind[]): Promise<Hit | undefined> {
  try {
    const { data } = await fetchQuery(SearchDocument, { query, kinds });
    return data?.search.edges.map(toHit)[0];
  } catch (error) {
    if (error instanceof ServiceDown) return undefined;
    throw error;
  }
}
