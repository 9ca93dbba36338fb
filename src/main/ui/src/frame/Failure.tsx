import './failure.css';

import type { FieldError } from '../graph-api/client';

interface Props {
  message: string;
  onRetry: () => void;
  /** Whether earlier data is still shown. */
  stale?: boolean;
}

/** What failed, with a button to retry now. The app also retries automatically. */
export function Failure({ message, onRetry, stale = false }: Props) {
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{message}</strong> {stale ? 'Showing earlier data.' : ''} Retrying automatically.
      </p>
      <button type="button" onClick={onRetry}>
        Retry now
      </button>
    </div>
  );
}

/** Marks the section whose field could not be loaded. */
export function LaneError({ errors, field }: { errors: readonly FieldError[]; field: string }) {
  const error = errors.find(({ path }) => path?.includes(field));
  return error ? (
    <p className="lane-error" role="alert">
      Not available: {error.message}
    </p>
  ) : null;
}
