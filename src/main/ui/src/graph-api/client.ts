import type { TypedDocumentString } from './generated/graphql';

/** The text that a publisher asks to be shown next to its data. */
export interface Attribution {
  source: string;
  text: string;
  licence?: string | null;
  licenceUrl?: string | null;
}

/** An error in the response, with the path of the field that it left empty. */
export interface FieldError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; requestId?: string };
}

/** A response of the service: data, the errors in it, and the attributions to show with it. */
export interface GraphQLResponse<T> {
  data: T | null;
  errors: readonly FieldError[];
  attributions: readonly Attribution[];
}

/** The service did not respond, or its response was not JSON. */
export class ServiceDown extends Error {}

export type Document<T, V> = TypedDocumentString<T, V>;

/** The URL of the service, ending in a slash. */
export const baseUrl = new URL('.', document.baseURI);

/** Sends a query to the public API. */
export async function fetchQuery<T, V>(
  document: Document<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<GraphQLResponse<T>> {
  const response = await post(JSON.stringify({ query: document.toString(), variables }), signal);
  const body = await parseJson(response);
  return { data: body.data ?? null, errors: body.errors ?? [], attributions: body.extensions?.attribution ?? [] };
}

interface Body {
  data?: never;
  errors?: FieldError[];
  extensions?: { attribution?: Attribution[] };
}

/** In milliseconds. The service itself gives up after half of that. */
const REQUEST_TIMEOUT = 10_000;

async function post(body: string, signal?: AbortSignal): Promise<Response> {
  const timeout = AbortSignal.timeout(REQUEST_TIMEOUT);
  try {
    return await fetch(new URL('graphql', baseUrl), {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ServiceDown(timeout.aborted ? 'The service is not responding.' : 'The service cannot be reached.', {
      cause: error,
    });
  }
}

async function parseJson(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch (error) {
    throw new ServiceDown(`The service returned status ${response.status} and no data.`, { cause: error });
  }
}
