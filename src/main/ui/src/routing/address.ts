import { useSyncExternalStore } from 'react';

import { base } from '../graph-api/client';

/** Where the reader is: a path within the app, such as /roles/founder, and what is chosen there. */
export interface Address {
  path: string;
  chosen: URLSearchParams;
}

const listeners = new Set<() => void>();
const prefix = base.pathname.slice(0, -1);
let current = read();

/** The address, as it changes. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, () => current);
}

/** Goes to a path of the app. Each step is one that Back undoes, unless it replaces the one before. */
export function navigate(to: string, { replace = false } = {}) {
  const address = href(to);
  if (address === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  update();
}

/** The address that a link to a path of the app has: under the context path, and without chrome where this one is. */
export function href(to: string): string {
  const target = new URL(to, 'http://app');
  if (isEmbedded()) target.searchParams.set('embed', '1');
  return prefix + target.pathname + target.search;
}

/** The present path with other choices; null and the empty text take one away. */
export function withChoices(address: Address, choices: Record<string, string | null>): string {
  const chosen = new URLSearchParams(address.chosen);
  for (const [name, value] of Object.entries(choices)) {
    if (value) chosen.set(name, value);
    else chosen.delete(name);
  }
  chosen.delete('embed');
  return address.path + (chosen.size > 0 ? `?${String(chosen).replaceAll('%2C', ',')}` : '');
}

/** Whether the page is a part of somebody else's, as ?embed=1 asks for. */
export function isEmbedded(): boolean {
  return new URLSearchParams(location.search).get('embed') === '1';
}

function read(): Address {
  return { path: location.pathname.slice(prefix.length) || '/', chosen: new URLSearchParams(location.search) };
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function update() {
  current = read();
  listeners.forEach((listener) => listener());
}

addEventListener('popstate', update);
