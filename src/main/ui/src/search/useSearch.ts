import { keepPreviousData, type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { useRegisterAttributions } from '../graph-api/attributions';
import { fetchQuery } from '../graph-api/client';
import { type ConceptKind, ReadTextDocument, SearchDocument } from '../graph-api/generated/graphql';
import { type Hit, hitsInText, toHit } from './hit';

/** The hits and the text they are for, which may lag behind what is being typed. */
export interface SearchResult {
  text: string;
  hits: readonly Hit[];
  total: number;
  failure: string | null;
}

const emptyResult: SearchResult = { text: '', hits: [], total: 0, failure: null };

/** In characters: a text of this length, such as a pasted CV or job ad, is read rather than looked for in names. */
const SHORTEST_TEXT = 80;

/** In milliseconds, from the last key to the request. */
const DEBOUNCE_DELAY = 120;

/** Searches as the reader types. New text cancels the pending request, so that old results never replace new ones. */
export function useSearch(text: string, kinds: ConceptKind[]): SearchResult {
  const typed = text.trim();
  const settled = useDebounced(typed);
  const { data, error } = useQuery({
    ...resultOptions(settled, kinds),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  useRegisterAttributions(typed === '' ? undefined : data?.attributions);
  if (typed === '') return emptyResult;
  return error ? { ...emptyResult, text: settled, failure: error.message } : (data ?? emptyResult);
}

/** The best hit, for readers who press Enter before the list appears. Undefined if the service is down. */
export async function findBestHit(client: QueryClient, text: string, kinds: ConceptKind[]): Promise<Hit | undefined> {
  const result = await client.fetchQuery(resultOptions(text, kinds)).catch(() => undefined);
  return result?.hits[0];
}

export function isText(typed: string): boolean {
  return typed.length >= SHORTEST_TEXT;
}

function resultOptions(text: string, kinds: ConceptKind[]) {
  return isText(text) ? textOptions(text, kinds) : searchOptions(text, kinds);
}

/** Texts are personal, so the results are forgotten as soon as they are no longer shown. */
function textOptions(text: string, kinds: ConceptKind[]) {
  return queryOptions({
    queryKey: [ReadTextDocument.toString(), text, kinds],
    queryFn: async ({ signal }) => {
      const withRoles = kinds.includes('ROLE');
      const withSkills = kinds.includes('SKILL') || kinds.includes('TOOL');
      const { data, ...response } = await fetchQuery(ReadTextDocument, { text, withRoles, withSkills }, signal);
      const hits = hitsInText(data, kinds);
      return { ...response, text, hits, total: hits.length, failure: null };
    },
    retry: false,
    gcTime: 0,
  });
}

function searchOptions(text: string, kinds: ConceptKind[]) {
  return queryOptions({
    queryKey: [SearchDocument.toString(), text, kinds],
    queryFn: async ({ signal }) => {
      const { data, ...response } = await fetchQuery(SearchDocument, { query: text, kinds }, signal);
      return { ...response, text, hits: data.search.edges.map(toHit), total: data.search.totalCount, failure: null };
    },
    retry: false,
  });
}

function useDebounced(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), DEBOUNCE_DELAY);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
