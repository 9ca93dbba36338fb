import type { TypedDocumentString } from './generated/graphql';

/** What the publisher of shown data asks to be shown beside it. */
export interface Attribution {
  source: string;
  text: string;
  licence?: string | null;
  licenceUrl?: string | null;
}

/** What the service could not answer, with the path of the field that stays empty. */
export interface FieldError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; requestId?: string };
}

/** What the service said: data, and what is missing in it. */
export interface Answer<T> {
  data: T | null;
  errors: readonly FieldError[];
  attributions: readonly Attribution[];
}

/** The service did not answer, or not with JSON. */
export class ServiceDown extends Error {}

export type Document<T, V> = TypedDocumentString<T, V>;

/** Where the service is served from, with a slash at the end. */
export const base = new URL('.', document.baseURI);

/** Asks the public API one question. */
export async function ask<T, V>(document: Document<T, V>, variables: V, signal?: AbortSignal): Promise<Answer<T>> {
  const response = await post(JSON.stringify({ query: document.toString(), variables }), signal);
  const answer = await json(response);
  return { data: answer.data ?? null, errors: answer.errors ?? [], attributions: answer.extensions?.attribution ?? [] };
}

interface Body {
  data?: never;
  errors?: FieldError[];
  extensions?: { attribution?: Attribution[] };
}

/** The service itself gives up after half of it; longer, nobody is there. */
const patience = 10_000;

async function post(body: string, signal?: AbortSignal): Promise<Response> {
  const late = AbortSignal.timeout(patience);
  try {
    return await fetch(new URL('graphql', base), {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body,
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ServiceDown(late.aborted ? 'The service does not answer.' : 'The service cannot be reached.', {
      cause: error,
    });
  }
}

async function json(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch (error) {
    throw new ServiceDown(`The service answered with status ${response.status} and no data.`, { cause: error });
  }
}
