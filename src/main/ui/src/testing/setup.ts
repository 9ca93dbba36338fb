import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

import { clearCache } from '../graph-api/queryCache';

// Browsers have this, jsdom does not.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

afterEach(() => {
  cleanup();
  clearCache();
  localStorage.clear();
  history.replaceState(null, '', '/');
  dispatchEvent(new PopStateEvent('popstate'));
});
