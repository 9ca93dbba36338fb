import type { GraphiQLProps } from 'graphiql';

type Fetcher = GraphiQLProps['fetcher'];

/** The endpoint beside this page, whatever context path both are under. */
export function endpointBeside(pathname: string): string {
  return pathname.replace(/\/graphiql(\/[^/]*)?$/, '') + '/graphql';
}

/** Sends one request; an answer that is not JSON is shown as an error with its HTTP status. */
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
      throw new Error(`${endpoint} answered ${response.status} without JSON: ${text.slice(0, 300)}`);
    }
  };
}
