import { useSyncExternalStore } from 'react';

import { persisted } from '../persisted/persisted';

/** The ids of the concepts that the reader checked as "I have this". */
export type Holdings = ReadonlySet<string>;

const stored = persisted<Holdings>('career-atlas.have', new Set(), (text) => new Set(parseIds(JSON.parse(text))));

/** What the reader already has. All screens share it. */
export function useHoldings(): Holdings {
  return useSyncExternalStore(stored.subscribe, stored.get);
}

/** Adds or removes one concept. */
export function setHolding(id: string, have: boolean) {
  if (have) addHoldings([id]);
  else removeHoldings([id]);
}

/** Adds several concepts. */
export function addHoldings(ids: readonly string[]) {
  const next = new Set([...stored.get(), ...ids]);
  stored.set(next, JSON.stringify([...next]));
}

/** Removes several concepts. */
export function removeHoldings(ids: readonly string[]) {
  const next = new Set([...stored.get()].filter((id) => !ids.includes(id)));
  stored.set(next, JSON.stringify([...next]));
}

function parseIds(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}
