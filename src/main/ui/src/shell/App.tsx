import './shell.css';

import { Suspense, useEffect, useRef } from 'react';
import { RouterProvider } from 'react-aria-components';

import { href, isEmbedded, navigate, useAddress } from '../routing/address';
import { Crash } from './Crash';
import { Footer } from './Footer';
import { Header } from './Header';
import { NotFound } from './NotFound';
import { loadAhead, screenAt } from './screens';
import { Skeleton } from './Skeleton';

/** Until then the first screen has the line to itself. */
const calm = 2_000;

/** The frame around every screen; embedded, the screen and what its data's publishers ask for are all there is. */
export function App() {
  const { path } = useAddress();
  const found = screenAt(path);
  const embedded = isEmbedded();
  useEffect(() => {
    const timer = setTimeout(loadAhead, calm);
    return () => clearTimeout(timer);
  }, []);
  return (
    <RouterProvider navigate={navigate} useHref={href}>
      {!embedded && <Header path={path} />}
      <main id="main" className={embedded ? 'embedded' : ''}>
        <Crash key={path}>
          <Suspense fallback={<Skeleton />}>
            {found ? <found.screen.Component {...found.params} /> : <NotFound what={`There is no page at ${path}.`} />}
          </Suspense>
        </Crash>
      </main>
      <Footer embedded={embedded} />
      <ScrollToTop path={path} />
    </RouterProvider>
  );
}

/** A new screen begins at its top; going back, the browser knows where the reader was. */
function ScrollToTop({ path }: { path: string }) {
  const last = useRef(path);
  useEffect(() => {
    if (history.state !== 'shown' && last.current !== path) scrollTo({ top: 0, behavior: 'instant' });
    last.current = path;
    history.replaceState('shown', '');
  });
  return null;
}
