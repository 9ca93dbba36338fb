import { useEffect } from 'react';

import { base } from '../graph-api/client';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { SearchAll } from '../search/SearchAll';
import { screens } from './screens';
import { themes, useTheme } from './theme';

/** Name, search and navigation. */
export function Header({ path }: { path: string }) {
  useSlash();
  return (
    <header className="header">
      <a className="skip-link" href={`${location.pathname}${location.search}#main`} onClick={skip}>
        Skip to content
      </a>
      <div className="header-row">
        <Link to={pathTo.home} className="brand">
          Career Atlas
        </Link>
        <div className="header-search">
          {path !== pathTo.home && (
            <SearchAll main hiddenLabel label="Search roles, skills and tools" placeholder="Roles, skills, tools" />
          )}
        </div>
        <nav aria-label="Screens">
          <ul className="nav">
            {screens.map(
              ({ nav, pattern }) =>
                nav && (
                  <li key={pattern}>
                    <Link to={pattern} aria-current={current(path, pattern)}>
                      {nav}
                    </Link>
                  </li>
                ),
            )}
            <li>
              <a href={new URL('graphiql/', base).href}>API</a>
            </li>
          </ul>
        </nav>
        <ThemeChoice />
      </div>
    </header>
  );
}

/** The page itself, or one within it: /explore/jira is within /explore. */
function current(path: string, pattern: string) {
  if (path === pattern) return 'page';
  return pattern !== pathTo.home && path.startsWith(`${pattern}/`) ? 'true' : undefined;
}

function ThemeChoice() {
  const [theme, choose] = useTheme();
  return (
    <label className="theme">
      <span className="visually-hidden">Theme</span>
      <select value={theme} onChange={({ target }) => choose(target.value as typeof theme)}>
        {themes.map((each) => (
          <option key={each} value={each}>
            {each === 'system' ? 'Auto' : each === 'light' ? 'Light' : 'Dark'}
          </option>
        ))}
      </select>
    </label>
  );
}

function skip(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.querySelector<HTMLElement>('main h1')?.focus();
}

/** The key / leads to the search, unless it is typed into something. */
function useSlash() {
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || target.closest('input, textarea, select')) return;
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-main-search]')?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
}
