import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

import { forget } from '../graph-api/remembered';

// what browsers have and jsdom has not
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

afterEach(() => {
  cleanup();
  forget();
  localStorage.clear();
  history.replaceState(null, '', '/');
  dispatchEvent(new PopStateEvent('popstate'));
});
