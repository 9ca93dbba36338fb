import { notifyManager } from '@tanstack/react-query';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Browsers have this, jsdom does not.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

// Components see a response as soon as it is there, also while time is faked.
notifyManager.setScheduler(queueMicrotask);

afterEach(() => {
  cleanup();
  localStorage.clear();
  history.replaceState(null, '', '/');
  dispatchEvent(new PopStateEvent('popstate'));
});
