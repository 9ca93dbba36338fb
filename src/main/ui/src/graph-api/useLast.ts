import { useState } from 'react';

/** The last picture, which stays until there is a new one. */
export function useLast<T>(data: T | null): T | null {
  const [last, setLast] = useState(data);
  if (data !== null && data !== last) setLast(() => data);
  return data ?? last;
}
