import { useEffect } from 'react';

import { baseUrl } from '../graph-api/client';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { SearchAll } from '../search/SearchAll';
import { screens } from './screens';
import { themes, useTheme } from './theme';

/** Name, search and navigation. */
export function Header({ path }: { path: string }) {
  useSearchShortcut();
  return (
    <header className="header">
      <a className="skip-link" href={`${location.pathname}${location.search}#main`} onClick={skipToContent}>
        Skip to content
      </a>
      <div className="header-row">
        <Link to={pathTo.home} className="brand">
          Career Atlas
        </Link>
        <div className="header-search">
          {path !== pathTo.home && (
            <SearchAll main hiddenLabel label="Search roles, skills, and tools" placeholder="Roles, skills, tools" />
          )}
        </div>
        <nav aria-label="Main">
          <ul className="nav">
            {screens.map(
              ({ nav, pattern }) =>
                nav && (
                  <li key={pattern}>
                    <Link to={pattern} aria-current={ariaCurrent(path, pattern)}>
                      {nav}
                    </Link>
                  </li>
                ),
            )}
            {!('withoutGraphiql' in document.documentElement.dataset) && (
              <li>
                <a href={new URL('graphiql/', baseUrl).href}>API</a>
              </li>
            )}
          </ul>
        </nav>
        <ThemeSelect />
      </div>
    </header>
  );
}

/** Marks the current page or its parent: /explore for /explore/jira. */
function ariaCurrent(path: string, pattern: string) {
  if (path === pattern) return 'page';
  return pattern !== pathTo.home && path.startsWith(`${pattern}/`) ? 'true' : undefined;
}

function ThemeSelect() {
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

function skipToContent(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.querySelector<HTMLElement>('main h1')?.focus();
}

/** The / key focuses the search box, unless the reader is typing. */
function useSearchShortcut() {
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
