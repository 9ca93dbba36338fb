import { keepPreviousData } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { KindMark } from '../design/KindMark';
import type { Kind } from '../design/kinds';
import { download } from '../export/download';
import { CopyQuery } from '../graph-api/CopyQuery';
import type { Document } from '../graph-api/client';
import { useQuery } from '../graph-api/useQuery';
import { useAddress, withSearchParams } from '../routing/address';
import { LinkButton } from '../routing/LinkButton';
import { parseChoices } from './choices';

interface Props<T, V, R> {
  name: string;
  title: string;
  description: ReactNode;
  kind?: Kind;
  document: Document<T, V>;
  variables: V;
  controls?: ReactNode;
  /** The rows to draw. */
  rows: (data: T) => readonly R[];
  csv: (rows: readonly R[]) => string;
  children: (rows: readonly R[]) => ReactNode;
}

const INITIAL_ROWS = 12;
const MAX_ROWS = 50;

/** How many rows to load. A collapsed plot loads one more than it shows, to know whether there are more. */
export function rowLimit(open: boolean): number {
  return open ? MAX_ROWS : INITIAL_ROWS + 1;
}

/** A plot with its own query, which loads and fails on its own. */
export function Insight<T, V extends object, R>(props: Props<T, V, R>) {
  const { name, title, description, kind, document, variables, controls, csv, children } = props;
  const { data, failure, loading, retry } = useQuery(document, variables, { placeholderData: keepPreviousData });
  const all = data && props.rows(data);
  const limited = 'first' in variables;
  const shown = limited && variables.first !== MAX_ROWS ? all?.slice(0, INITIAL_ROWS) : all;
  return (
    <section className="insight" aria-labelledby={name} aria-busy={loading}>
      <h2 id={name}>
        {kind && <KindMark kind={kind} />} {title}
      </h2>
      <p className="muted small">{description}</p>
      {controls && <div className="insight-controls no-print">{controls}</div>}
      {failure && (
        <p className="lane-error" role="alert">
          Not available: {failure}{' '}
          <button type="button" className="quiet" onClick={retry}>
            Retry
          </button>
        </p>
      )}
      {!shown && !failure && <Loading />}
      {shown && (shown.length === 0 ? <p>No data for these roles.</p> : children(shown))}
      <div className="actions small no-print">
        {limited && all && all.length > INITIAL_ROWS && <MoreButton name={name} />}
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

/** Expands or collapses a plot. */
function MoreButton({ name }: { name: string }) {
  const address = useAddress();
  const { more } = parseChoices(address.searchParams);
  const open = more.includes(name);
  const next = open ? more.filter((each) => each !== name) : [...more, name];
  return (
    <LinkButton to={withSearchParams(address, { more: next.join(',') || null })}>
      {open ? `Show top ${INITIAL_ROWS}` : `Show top ${MAX_ROWS}`}
    </LinkButton>
  );
}

function Loading() {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">Loading</span>
      <div className="skeleton-lane" />
    </div>
  );
}
