import type { GraphiQLProps } from 'graphiql';

type Fetcher = GraphiQLProps['fetcher'];

/** The endpoint of the service, under the same context path as this page. */
export function endpointBeside(pathname: string): string {
  return pathname.replace(/\/graphiql(\/[^/]*)?$/, '') + '/graphql';
}

/** Sends a request. A response that is not JSON becomes an error with its HTTP status. */
export function fetcherFor(endpoint: string): Fetcher {
  return async (request, options) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        Accept: 'application/graphql-response+json, application/json;q=0.9',
        'Content-Type': 'application/json',
        ...options?.headers,
      },
      body: JSON.stringify(request),
    });
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch {
      throw new Error(`${endpoint} returned status ${response.status} and no JSON: ${text.slice(0, 300)}`);
    }
  };
}
