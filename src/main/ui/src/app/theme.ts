import { useSyncExternalStore } from 'react';

import { persisted } from '../persisted/persisted';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storedTheme = persisted<Theme>(
  'career-atlas.theme',
  'system',
  (text) => themes.find((theme) => theme === text) ?? 'system',
);

/** The current theme and a function to change it. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(storedTheme.subscribe, storedTheme.get), choose];
}

function choose(theme: Theme) {
  document.documentElement.dataset['theme'] = theme;
  storedTheme.set(theme, theme);
}
