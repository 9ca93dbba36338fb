import { useEffect, useId, useSyncExternalStore } from 'react';

import type { Attribution } from './client';

const registered = new Map<string, readonly Attribution[]>();
const listeners = new Set<() => void>();
let current: readonly Attribution[] = [];

/** Registers the attributions of the data that a component shows, for as long as it is mounted. */
export function useRegisterAttributions(attributions: readonly Attribution[] | undefined) {
  const id = useId();
  useEffect(() => {
    if (!attributions?.length) return;
    registered.set(id, attributions);
    update();
    return () => {
      registered.delete(id);
      update();
    };
  }, [id, attributions]);
}

/** The attributions for everything on the screen, one per source. */
export function useAttributions(): readonly Attribution[] {
  return useSyncExternalStore(subscribe, () => current);
}

function update() {
  const bySource = new Map([...registered.values()].flat().map((attribution) => [attribution.source, attribution]));
  current = [...bySource.values()].sort((a, b) => a.source.localeCompare(b.source));
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
