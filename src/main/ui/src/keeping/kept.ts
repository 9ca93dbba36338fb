/** A value that this browser keeps, the same in all its windows. */
export interface Kept<T> {
  get: () => T;
  set: (value: T, text: string) => void;
  subscribe: (listener: () => void) => () => void;
}

/** Reads the value under the key. A browser that keeps nothing, as in a sandboxed frame, keeps it as long as the page. */
export function kept<T>(key: string, initial: T, parse: (text: string) => T): Kept<T> {
  const listeners = new Set<() => void>();
  let value = stored();
  addEventListener('storage', (event) => {
    if (event.key === key) changeTo(stored());
  });
  return {
    get: () => value,
    set(next, text) {
      changeTo(next);
      if (writable()) localStorage.setItem(key, text);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function stored(): T {
    try {
      const text = localStorage.getItem(key);
      return text === null ? initial : parse(text);
    } catch {
      return initial;
    }
  }

  function changeTo(next: T) {
    value = next;
    listeners.forEach((listener) => listener());
  }
}

/** Whether the browser keeps anything for this page. */
function writable(): boolean {
  try {
    return 'localStorage' in window && localStorage !== null;
  } catch {
    return false;
  }
}
