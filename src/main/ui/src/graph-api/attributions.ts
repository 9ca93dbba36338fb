import { useEffect, useId, useSyncExternalStore } from 'react';

import type { Attribution } from './client';

const shown = new Map<string, readonly Attribution[]>();
const listeners = new Set<() => void>();
let all: readonly Attribution[] = [];

/** Notes what must be shown as long as the component shows the data that asks for it. */
export function useShownAttributions(attributions: readonly Attribution[] | undefined) {
  const id = useId();
  useEffect(() => {
    if (!attributions?.length) return;
    shown.set(id, attributions);
    changed();
    return () => {
      shown.delete(id);
      changed();
    };
  }, [id, attributions]);
}

/** What has to be shown for all that is on the screen, each source once. */
export function useAttributions(): readonly Attribution[] {
  return useSyncExternalStore(subscribe, () => all);
}

function changed() {
  const bySource = new Map([...shown.values()].flat().map((attribution) => [attribution.source, attribution]));
  all = [...bySource.values()].sort((one, other) => one.source.localeCompare(other.source));
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
