import type { GraphQLResponse } from './client';

interface Entry {
  response: GraphQLResponse<unknown>;
  storedAt: number;
}

const cache = new Map<string, Entry>();
const MAX_ENTRIES = 60;

/** The cached response to a query, which makes Back instant. */
export function readCache(key: string): Entry | undefined {
  return cache.get(key);
}

/** Caches a response without errors, and evicts the oldest ones. */
export function writeCache(key: string, response: GraphQLResponse<unknown>) {
  if (response.errors.length > 0) return;
  cache.delete(key);
  cache.set(key, { response, storedAt: Date.now() });
  for (const oldest of [...cache.keys()].slice(0, Math.max(0, cache.size - MAX_ENTRIES))) cache.delete(oldest);
}

/** Removes all responses. */
export function clearCache() {
  cache.clear();
}
