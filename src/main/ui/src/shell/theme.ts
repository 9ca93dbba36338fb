import { useSyncExternalStore } from 'react';

import { kept } from '../keeping/kept';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const choice = kept<Theme>(
  'career-atlas.theme',
  'system',
  (text) => themes.find((theme) => theme === text) ?? 'system',
);

/** The theme that was chosen, and how to choose another one. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(choice.subscribe, choice.get), choose];
}

function choose(theme: Theme) {
  document.documentElement.dataset['theme'] = theme;
  choice.set(theme, theme);
}
