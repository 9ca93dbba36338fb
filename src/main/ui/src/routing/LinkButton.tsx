import type { ReactNode } from 'react';

import { navigate } from './address';

interface Props {
  /** A path within the app. */
  to: string;
  className?: string;
  children: ReactNode;
}

/** A button that changes what the screen shows by changing the address, so that Back undoes it. */
export function LinkButton({ to, className = 'small', children }: Props) {
  return (
    <button type="button" className={`quiet no-print ${className}`} onClick={() => navigate(to)}>
      {children}
    </button>
  );
}
