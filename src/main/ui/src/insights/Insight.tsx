import { type ReactNode, useState } from 'react';

import { KindMark } from '../design/KindMark';
import type { Kind } from '../design/kinds';
import { download } from '../export/download';
import { CopyQuery } from '../graph-api/CopyQuery';
import type { Document } from '../graph-api/client';
import { useAnswer } from '../graph-api/useAnswer';
import { navigate, useAddress, withChoices } from '../routing/address';
import { choicesOf } from './choices';

interface Props<T, V> {
  name: string;
  title: string;
  says: ReactNode;
  kind?: Kind;
  document: Document<T, V>;
  variables: V;
  controls?: ReactNode;
  /** How many there are to draw. */
  size: (data: T) => number;
  csv: (data: T) => string;
  children: (data: T) => ReactNode;
}

export const few = 12;
export const many = 50;

/** One question to the atlas as a whole, with its plot: it is asked, and fails, for itself. */
export function Insight<T, V extends object>(props: Props<T, V>) {
  const { name, title, says, kind, document, variables, controls, size, csv, children } = props;
  const { data, errors, failure, waiting, retry } = useAnswer(document, variables);
  const shown = useLast(data);
  const problem = failure ?? (data ? undefined : errors[0]?.message);
  return (
    <section className="insight" aria-labelledby={name} aria-busy={waiting}>
      <h2 id={name}>
        {kind && <KindMark kind={kind} />} {title}
      </h2>
      <p className="muted small">{says}</p>
      {controls && <div className="insight-controls no-print">{controls}</div>}
      {problem && (
        <p className="lane-error" role="alert">
          Not available: {problem}{' '}
          <button type="button" className="quiet" onClick={retry}>
            Retry
          </button>
        </p>
      )}
      {!shown && !problem && <Waiting />}
      {shown && (size(shown) === 0 ? <p>No source names any for these roles.</p> : children(shown))}
      <div className="actions small no-print">
        {shown && size(shown) >= few && 'first' in variables && <More name={name} />}
        {shown && size(shown) > 0 && (
          <button type="button" className="quiet" onClick={() => download(`${name}.csv`, 'text/csv', csv(shown))}>
            Export CSV
          </button>
        )}
        <CopyQuery document={document} variables={variables} />
      </div>
    </section>
  );
}

/** How many a plot asks for; one that is opened shows more. */
function More({ name }: { name: string }) {
  const address = useAddress();
  const { more } = choicesOf(address.chosen);
  const open = more.includes(name);
  const next = open ? more.filter((each) => each !== name) : [...more, name];
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => navigate(withChoices(address, { more: next.join(',') || null }))}
    >
      {open ? `Only the first ${few}` : `The first ${many}`}
    </button>
  );
}

function Waiting() {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">Loading</span>
      <div className="skeleton-lane" />
    </div>
  );
}

/** The last picture, which stays until there is a new one. */
function useLast<T>(data: T | null): T | null {
  const [last, setLast] = useState(data);
  if (data !== null && data !== last) setLast(() => data);
  return data ?? last;
}
