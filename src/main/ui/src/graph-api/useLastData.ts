import { useState } from 'react';

/** The data, or the last data there was while new data is loading. */
export function useLastData<T>(data: T | null): T | null {
  const [last, setLast] = useState(data);
  if (data !== null && data !== last) setLast(() => data);
  return data ?? last;
}
