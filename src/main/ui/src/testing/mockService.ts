import { vi } from 'vitest';

/** A request that the app sent. The test decides when to respond. */
export interface Request {
  query: string;
  variables: Record<string, unknown>;
  aborted: () => boolean;
  respond: (body: object) => void;
  fail: () => void;
}

/** Replaces fetch and records the requests of the app. */
export function mockService(): Request[] {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', (_: URL, { body, signal }: { body: string; signal: AbortSignal | null }) => {
    const request = JSON.parse(body) as Pick<Request, 'query' | 'variables'>;
    return new Promise<Response>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      requests.push({
        ...request,
        aborted: () => signal?.aborted === true,
        respond: (body) => resolve(Response.json(body)),
        fail: () => reject(new TypeError('network')),
      });
    });
  });
  return requests;
}
