import type { ReactNode } from 'react';

import { KindMark } from '../design/KindMark';
import type { Kind } from '../design/kinds';
import { download } from '../export/download';
import { CopyQuery } from '../graph-api/CopyQuery';
import type { Document } from '../graph-api/client';
import { useAnswer } from '../graph-api/useAnswer';
import { useLast } from '../graph-api/useLast';
import { useAddress, withChoices } from '../routing/address';
import { ButtonTo } from '../routing/ButtonTo';
import { choicesOf } from './choices';

interface Props<T, V, R> {
  name: string;
  title: string;
  says: ReactNode;
  kind?: Kind;
  document: Document<T, V>;
  variables: V;
  controls?: ReactNode;
  /** What there is to draw. */
  rows: (data: T) => readonly R[];
  csv: (rows: readonly R[]) => string;
  children: (rows: readonly R[]) => ReactNode;
}

const few = 12;
const many = 50;

/** How many a plot asks for: one more than it draws at first tells whether there are more. */
export function first(open: boolean): number {
  return open ? many : few + 1;
}

/** One question to the atlas as a whole, with its plot: it is asked, and fails, for itself. */
export function Insight<T, V extends object, R>(props: Props<T, V, R>) {
  const { name, title, says, kind, document, variables, controls, csv, children } = props;
  const { data, errors, failure, waiting, retry } = useAnswer(document, variables);
  const last = useLast(data);
  const all = last && props.rows(last);
  const limited = 'first' in variables;
  const shown = limited && variables.first !== many ? all?.slice(0, few) : all;
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
      {shown && (shown.length === 0 ? <p>No source names any for these roles.</p> : children(shown))}
      <div className="actions small no-print">
        {limited && all && all.length > few && <More name={name} />}
        {shown && shown.length > 0 && (
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
    <ButtonTo to={withChoices(address, { more: next.join(',') || null })}>
      {open ? `Only the first ${few}` : `The first ${many}`}
    </ButtonTo>
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
