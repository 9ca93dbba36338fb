/** A value stored in this browser and shared by all its tabs. */
export interface Persisted<T> {
  get: () => T;
  set: (value: T, text: string) => void;
  subscribe: (listener: () => void) => () => void;
}

/** Reads a value from local storage. Without storage, as in a sandboxed frame, it lasts as long as the page. */
export function persisted<T>(key: string, initial: T, parse: (text: string) => T): Persisted<T> {
  const listeners = new Set<() => void>();
  let value = read();
  addEventListener('storage', (event) => {
    if (event.key === key) update(read());
  });
  return {
    get: () => value,
    set(next, text) {
      update(next);
      if (canPersist()) localStorage.setItem(key, text);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function read(): T {
    try {
      const text = localStorage.getItem(key);
      return text === null ? initial : parse(text);
    } catch {
      return initial;
    }
  }

  function update(next: T) {
    value = next;
    listeners.forEach((listener) => listener());
  }
}

/** Whether this page may use local storage. */
function canPersist(): boolean {
  try {
    return 'localStorage' in window && localStorage !== null;
  } catch {
    return false;
  }
}
