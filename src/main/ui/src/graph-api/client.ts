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
  data: T;
  errors: readonly FieldError[];
  attributions: readonly Attribution[];
}

/** The service did not respond, or not with data. */
export class NoData extends Error {
  constructor(
    message: string,
    /** The errors in the response, if there was one. */
    readonly errors: readonly FieldError[] = [],
  ) {
    super(message);
  }

  /** Whether a retry may help: the service is down, or its graph is not available yet. */
  get temporary(): boolean {
    return this.errors.length === 0 || this.errors.some(({ extensions }) => extensions?.code === 'UNAVAILABLE');
  }
}

export type Document<T, V> = TypedDocumentString<T, V>;

/** The URL of the service, ending in a slash. */
export const baseUrl = new URL('.', document.baseURI);

/** In milliseconds. The service itself gives up after half of that. */
const REQUEST_TIMEOUT = 20_000;

interface Body<T> {
  data?: T | null;
  errors?: FieldError[];
  extensions?: { attribution?: Attribution[] };
}

/** What is computed and could not be, so that there is nothing to show. */
const COMPUTED = ['similarRoles', 'nextMoves', 'gapTo', 'gap'];

/** Whether the field of an error, or one above it, is null although screens count on it. */
function isLost(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const [depth, key] of path.entries()) {
    value = (value as Record<string | number, unknown>)[key];
    if (value === null || value === undefined) {
      return depth === 0 || path[0] === 'insights' || COMPUTED.includes(String(key));
    }
  }
  return false;
}

/** Sends a query to the public API. */
export async function fetchQuery<T, V>(
  document: Document<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<GraphQLResponse<T>> {
  const timeout = AbortSignal.timeout(REQUEST_TIMEOUT);
  const response = await fetch(new URL('graphql', baseUrl), {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  }).catch(() => {
    throw new NoData(timeout.aborted ? 'The service is not responding.' : 'The service cannot be reached.');
  });
  const body = (await response.json().catch(() => null)) as Body<T> | null;
  const errors = body?.errors ?? [];
  if (!body?.data || errors.some(({ path }) => isLost(body.data, path ?? []))) {
    throw new NoData(errors[0]?.message ?? `The service returned status ${response.status} and no data.`, errors);
  }
  return { data: body.data, errors, attributions: body.extensions?.attribution ?? [] };
}
