import { useSyncExternalStore } from 'react';

import { baseUrl } from '../graph-api/client';

/** Where the reader is: a path within the app, such as /roles/founder, and its parameters. */
export interface Address {
  path: string;
  searchParams: URLSearchParams;
}

const listeners = new Set<() => void>();
const prefix = baseUrl.pathname.slice(0, -1);
let current = read();

/** The current address. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, () => current);
}

/** Goes to a path within the app. Back returns from it unless it replaces the current address. */
export function navigate(to: string, { replace = false } = {}) {
  const address = href(to);
  if (address === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  update();
}

/** The URL of a path within the app, under the context path. Links on an embedded page stay embedded. */
export function href(to: string): string {
  const target = new URL(to, 'http://app');
  if (isEmbedded()) target.searchParams.set('embed', '1');
  return prefix + target.pathname + target.search;
}

/** The current path with changed parameters. Null and the empty string remove a parameter. */
export function withSearchParams(address: Address, changes: Record<string, string | null>): string {
  const searchParams = new URLSearchParams(address.searchParams);
  for (const [name, value] of Object.entries(changes)) {
    if (value) searchParams.set(name, value);
    else searchParams.delete(name);
  }
  searchParams.delete('embed');
  return address.path + (searchParams.size > 0 ? `?${String(searchParams).replaceAll('%2C', ',')}` : '');
}

/** Whether the page is embedded in another one with ?embed=1. */
export function isEmbedded(): boolean {
  return new URLSearchParams(location.search).get('embed') === '1';
}

function read(): Address {
  return { path: location.pathname.slice(prefix.length) || '/', searchParams: new URLSearchParams(location.search) };
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
