import './app.css';

import { Suspense, useEffect, useRef } from 'react';
import { RouterProvider } from 'react-aria-components';

import { ErrorBoundary } from '../frame/ErrorBoundary';
import { Skeleton } from '../frame/Skeleton';
import { href, isEmbedded, navigate, useAddress } from '../routing/address';
import { NotFound } from '../search/NotFound';
import { Footer } from './Footer';
import { Header } from './Header';
import { prefetchScreens, screenAt } from './screens';

/** In milliseconds. Until then, the first screen has the network to itself. */
const PREFETCH_DELAY = 2_000;

/** The screen at the address between a header and a footer. An embedded page has no header and a shorter footer. */
export function App() {
  const { path } = useAddress();
  const found = screenAt(path);
  const embedded = isEmbedded();
  useEffect(() => {
    const timer = setTimeout(prefetchScreens, PREFETCH_DELAY);
    return () => clearTimeout(timer);
  }, []);
  return (
    <RouterProvider navigate={navigate} useHref={href}>
      {!embedded && <Header path={path} />}
      <main id="main" className={embedded ? 'embedded' : ''}>
        <ErrorBoundary key={path}>
          <Suspense fallback={<Skeleton />}>
            {found ? (
              <found.screen.Component {...found.params} />
            ) : (
              <NotFound message={`There is no page at ${path}.`} />
            )}
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer embedded={embedded} />
      <ScrollToTop path={path} />
    </RouterProvider>
  );
}

/** Scrolls a new screen to the top. On Back, the browser restores the position. */
function ScrollToTop({ path }: { path: string }) {
  const last = useRef(path);
  useEffect(() => {
    if (history.state !== 'shown' && last.current !== path) scrollTo({ top: 0, behavior: 'instant' });
    last.current = path;
    history.replaceState('shown', '');
  });
  return null;
}
