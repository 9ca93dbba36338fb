import { vi } from 'vitest';

/** A request that the app made, to be answered when the test says so. */
export interface Request {
  query: string;
  variables: Record<string, unknown>;
  aborted: () => boolean;
  answer: (body: object) => void;
  fail: () => void;
}

/** Stands in for the network: keeps what the app asks. */
export function service(): Request[] {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', (_: URL, { body, signal }: { body: string; signal: AbortSignal | null }) => {
    const asked = JSON.parse(body) as Pick<Request, 'query' | 'variables'>;
    return new Promise<Response>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      requests.push({
        ...asked,
        aborted: () => signal?.aborted === true,
        answer: (answer) => resolve(Response.json(answer)),
        fail: () => reject(new TypeError('network')),
      });
    });
  });
  return requests;
}
