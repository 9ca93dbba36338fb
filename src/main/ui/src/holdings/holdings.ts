import { useSyncExternalStore } from 'react';

import { kept } from '../keeping/kept';

/** Ids of the concepts that the reader has ticked with "I have this". */
export type Holdings = ReadonlySet<string>;

const ticked = kept<Holdings>('career-atlas.have', new Set(), (text) => new Set(ids(JSON.parse(text))));

/** What the reader already has, wherever it was ticked. */
export function useHoldings(): Holdings {
  return useSyncExternalStore(ticked.subscribe, ticked.get);
}

/** Adds or takes away one concept. */
export function tick(id: string, have: boolean) {
  if (have) tickAll([id]);
  else untick([id]);
}

/** Adds several concepts at once. */
export function tickAll(ids: readonly string[]) {
  const next = new Set([...ticked.get(), ...ids]);
  ticked.set(next, JSON.stringify([...next]));
}

/** Takes all ticks away. */
export function untick(ids: readonly string[]) {
  const next = new Set([...ticked.get()].filter((id) => !ids.includes(id)));
  ticked.set(next, JSON.stringify([...next]));
}

function ids(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}
