import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

import { matched, pathTo } from '../routing/paths';

/** What the address says of a screen: the values of its pattern's names. */
export type Params = Record<string, string>;

interface Screen {
  pattern: string;
  /** What the navigation calls it; screens about one thing are not in the navigation. */
  nav?: string;
  Component: LazyExoticComponent<ComponentType<Params>>;
  load: Load;
}

type Load = () => Promise<{ default: ComponentType<never> }>;

/** All screens: a new one is one line here, a path in routing/paths.ts and a folder of its own. */
export const screens: readonly Screen[] = [
  screen(pathTo.home, () => import('../home/Home'), 'Home'),
  screen('/roles/:id', () => import('../role/RoleScreen')),
  screen('/compare/:from/:to', () => import('../compare/CompareScreen')),
  screen('/plan/:from/:to', () => import('../plan/PlanScreen')),
  screen(pathTo.paths, () => import('../paths/PathsScreen'), 'Paths'),
  screen(pathTo.start, () => import('../explore/StartScreen'), 'Explore'),
  screen('/explore/:id', () => import('../explore/ExploreScreen')),
  screen(pathTo.insights, () => import('../insights/InsightsScreen'), 'Insights'),
  screen(pathTo.data, () => import('../data/DataScreen'), 'Data'),
];

/** Loads all screens, so that going to one needs the service for its data alone; one that fails says so when it is opened. */
export function loadAhead() {
  screens.forEach(({ load }) => void load().catch(() => undefined));
}

/** The screen that a path leads to, with what the path says; null where it leads nowhere. */
export function screenAt(path: string): { screen: Screen; params: Params } | null {
  for (const screen of screens) {
    const params = matched(screen.pattern, path);
    if (params) return { screen, params };
  }
  return null;
}

function screen(pattern: string, load: Load, nav?: string): Screen {
  const Component = lazy(load as () => Promise<{ default: ComponentType<Params> }>);
  return nav ? { pattern, nav, Component, load } : { pattern, Component, load };
}
