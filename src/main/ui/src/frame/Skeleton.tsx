import './skeleton.css';

/** Placeholders while a screen loads. Invisible for the first 150 ms, to avoid flicker. */
export function Skeleton({ lanes = 3 }: { lanes?: number }) {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">Loading</span>
      <div className="skeleton-title" />
      {Array.from({ length: lanes }, (_, lane) => (
        <div key={lane} className="skeleton-lane" />
      ))}
    </div>
  );
}
