import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

import { matchPath, pathTo } from '../routing/paths';

/** The parameters in a screen's path. */
export type Params = Record<string, string>;

interface Screen {
  pattern: string;
  /** The name in the navigation. Screens about a single role or concept are not listed there. */
  nav?: string;
  Component: LazyExoticComponent<ComponentType<Params>>;
  load: Load;
}

type Load = () => Promise<{ default: ComponentType<never> }>;

/** All screens. To add one, add a line here, a path in routing/paths.ts, and a folder. */
export const screens: readonly Screen[] = [
  defineScreen(pathTo.home, () => import('../home/Home'), 'Home'),
  defineScreen('/roles/:id', () => import('../role/RoleScreen')),
  defineScreen('/compare/:from/:to', () => import('../compare/CompareScreen')),
  defineScreen('/plan/:from/:to', () => import('../plan/PlanScreen')),
  defineScreen(pathTo.paths, () => import('../paths/PathsScreen'), 'Paths'),
  defineScreen(pathTo.start, () => import('../explore/StartScreen'), 'Explore'),
  defineScreen('/explore/:id', () => import('../explore/ExploreScreen')),
  defineScreen(pathTo.insights, () => import('../insights/InsightsScreen'), 'Insights'),
  defineScreen(pathTo.data, () => import('../data/DataScreen'), 'Data'),
];

/** Loads the code of all screens ahead of time. A failure shows only when the screen is opened. */
export function prefetchScreens() {
  screens.forEach(({ load }) => void load().catch(() => undefined));
}

/** The screen at a path and the parameters in the path, or null if there is none. */
export function screenAt(path: string): { screen: Screen; params: Params } | null {
  for (const screen of screens) {
    const params = matchPath(screen.pattern, path);
    if (params) return { screen, params };
  }
  return null;
}

function defineScreen(pattern: string, load: Load, nav?: string): Screen {
  const Component = lazy(load as () => Promise<{ default: ComponentType<Params> }>);
  return nav ? { pattern, nav, Component, load } : { pattern, Component, load };
}
