import { useCallback, useEffect, useState } from 'react';

import { type Answer, ask, type Document, type FieldError, ServiceDown } from './client';
import { remember, remembered } from './remembered';
import { useShownAttributions } from './attributions';

/** A question's state. Data stays while it is asked again, and when asking again fails. */
export interface Asked<T> {
  data: T | null;
  errors: readonly FieldError[];
  /** Why there is no newer answer; it is asked again by itself. */
  failure: string | null;
  /** Whether an answer is under way. */
  waiting: boolean;
  retry: () => void;
}

interface State<T> {
  key: string;
  answer: Answer<T> | null;
  failure: string | null;
  waiting: boolean;
}

/** How long an answer counts as new: going back within it asks nothing. */
const fresh = 60_000;
const firstPause = 2_000;
const longestPause = 30_000;

/** Asks a question, and again whenever it changes; null asks nothing. */
export function useAnswer<T, V>(document: Document<T, V>, variables: V | null): Asked<T> {
  const given = variables === null ? '' : JSON.stringify(variables);
  const key = given && `${document.toString()}\n${given}`;
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State<T>>(() => initial(key));
  const current = state.key === key ? state : initial<T>(key);

  useEffect(() => {
    if (key === '' || isFresh(key, attempt)) return;
    const abort = new AbortController();
    let pause = firstPause;
    let timer: ReturnType<typeof setTimeout>;
    const attemptOnce = async () => {
      const before = remembered(key)?.answer as Answer<T> | undefined;
      try {
        const answer = await ask(document, JSON.parse(given) as V, abort.signal);
        const later = unavailable(answer);
        if (!later) remember(key, answer);
        setState({ key, answer: later && before ? before : answer, failure: later ?? null, waiting: false });
        if (later) again();
      } catch (error) {
        if (abort.signal.aborted) return;
        if (!(error instanceof ServiceDown)) throw error;
        const answer = before ?? null;
        const failure = error.message;
        setState((last) => ({ key, answer: last.key === key ? last.answer : answer, failure, waiting: false }));
        again();
      }
    };
    const again = () => {
      timer = setTimeout(() => void attemptOnce(), pause);
      pause = Math.min(pause * 2, longestPause);
    };
    void attemptOnce();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [document, given, key, attempt]);

  useShownAttributions(current.answer?.attributions);
  const retry = useCallback(() => setAttempt((number) => number + 1), []);
  return {
    data: current.answer?.data ?? null,
    errors: current.answer?.errors ?? [],
    failure: current.failure,
    waiting: current.waiting && key !== '',
    retry,
  };
}

function initial<T>(key: string): State<T> {
  const known = remembered(key)?.answer as Answer<T> | undefined;
  return { key, answer: known ?? null, failure: null, waiting: known === undefined };
}

function isFresh(key: string, attempt: number): boolean {
  const known = remembered(key);
  return attempt === 0 && known !== undefined && Date.now() - known.at < fresh;
}

/** A service that runs but has no graph at hand; asking again later helps. */
function unavailable(answer: Answer<unknown>): string | undefined {
  return answer.errors.find(({ extensions }) => extensions?.code === 'UNAVAILABLE' && answer.data === null)?.message;
}
