import type { ReactNode } from 'react';

import { navigate } from './address';

interface Props {
  /** A path of the app. */
  to: string;
  className?: string;
  children: ReactNode;
}

/** A quiet button that shows more of the screen or less; the address keeps it, so that Back undoes it. */
export function ButtonTo({ to, className = 'small', children }: Props) {
  return (
    <button type="button" className={`quiet no-print ${className}`} onClick={() => navigate(to)}>
      {children}
    </button>
  );
}
