import type { FieldError } from '../graph-api/client';

interface Props {
  message: string;
  onRetry: () => void;
  /** Whether something older is still shown. */
  older?: boolean;
}

/** What failed, and how to try again; the app tries by itself meanwhile. */
export function Failure({ message, onRetry, older = false }: Props) {
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{message}</strong> {older ? 'What you see is from before.' : ''} Trying again by itself.
      </p>
      <button type="button" onClick={onRetry}>
        Retry now
      </button>
    </div>
  );
}

/** Marks the one lane that could not be answered. */
export function LaneError({ errors, field }: { errors: readonly FieldError[]; field: string }) {
  const error = errors.find(({ path }) => path?.includes(field));
  return error ? (
    <p className="lane-error" role="alert">
      Not available: {error.message}
    </p>
  ) : null;
}
