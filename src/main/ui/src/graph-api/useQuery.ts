import { useCallback, useEffect, useState } from 'react';

import { type Document, fetchQuery, type FieldError, type GraphQLResponse, ServiceDown } from './client';
import { readCache, writeCache } from './queryCache';
import { useRegisterAttributions } from './attributions';

/** The state of a query. The data stays while the query runs again, even if that fails. */
export interface QueryResult<T> {
  data: T | null;
  errors: readonly FieldError[];
  /** Why the last attempt failed. The query retries automatically. */
  failure: string | null;
  /** Whether the first response is still pending. */
  loading: boolean;
  retry: () => void;
}

interface State<T> {
  key: string;
  response: GraphQLResponse<T> | null;
  failure: string | null;
  loading: boolean;
}

/** In milliseconds. Within this time, going back sends no request. */
const STALE_TIME = 60_000;
const FIRST_RETRY_DELAY = 2_000;
const MAX_RETRY_DELAY = 30_000;

/** Runs a query, and again whenever its variables change. Null sends no request. */
export function useQuery<T, V>(document: Document<T, V>, variables: V | null): QueryResult<T> {
  const serializedVariables = variables === null ? '' : JSON.stringify(variables);
  const key = serializedVariables && `${document.toString()}\n${serializedVariables}`;
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State<T>>(() => initialState(key));
  const current = state.key === key ? state : initialState<T>(key);

  useEffect(() => {
    if (key === '' || isFresh(key, attempt)) return;
    const abort = new AbortController();
    let delay = FIRST_RETRY_DELAY;
    let timer: ReturnType<typeof setTimeout>;
    const execute = async () => {
      const previous = readCache(key)?.response as GraphQLResponse<T> | undefined;
      try {
        const response = await fetchQuery(document, JSON.parse(serializedVariables) as V, abort.signal);
        const failure = unavailable(response) ?? null;
        if (!failure) writeCache(key, response);
        setState({ key, response: failure && previous ? previous : response, failure, loading: false });
        if (failure) retryLater();
      } catch (error) {
        if (abort.signal.aborted) return;
        if (!(error instanceof ServiceDown)) throw error;
        const response = previous ?? null;
        const failure = error.message;
        setState((last) => ({ key, response: last.key === key ? last.response : response, failure, loading: false }));
        retryLater();
      }
    };
    const retryLater = () => {
      timer = setTimeout(() => void execute(), delay);
      delay = Math.min(delay * 2, MAX_RETRY_DELAY);
    };
    void execute();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [document, serializedVariables, key, attempt]);

  useRegisterAttributions(current.response?.attributions);
  const retry = useCallback(() => setAttempt((number) => number + 1), []);
  return {
    data: current.response?.data ?? null,
    errors: current.response?.errors ?? [],
    failure: current.failure,
    loading: current.loading && key !== '',
    retry,
  };
}

function initialState<T>(key: string): State<T> {
  const cached = readCache(key)?.response as GraphQLResponse<T> | undefined;
  return { key, response: cached ?? null, failure: null, loading: cached === undefined };
}

function isFresh(key: string, attempt: number): boolean {
  const cached = readCache(key);
  return attempt === 0 && cached !== undefined && Date.now() - cached.storedAt < STALE_TIME;
}

/** The error message of a service whose graph is not available yet, so that a retry may help. */
function unavailable({ data, errors }: GraphQLResponse<unknown>): string | undefined {
  return errors.find(({ extensions }) => extensions?.code === 'UNAVAILABLE' && data === null)?.message;
}
