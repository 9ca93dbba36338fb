import './compare.css';

import { useMemo } from 'react';

import { capital } from '../design/format';
import { Sources, SourcesOnPaper } from '../evidence/WhoSaysSo';
import { CopyQuery } from '../graph-api/CopyQuery';
import { CompareDocument, type CompareQuery } from '../graph-api/generated/graphql';
import { useAnswer } from '../graph-api/useAnswer';
import { type Holdings, untick, useHoldings } from '../holdings/holdings';
import { MoveTitle } from '../move/MoveTitle';
import { MoveViews } from '../move/MoveViews';
import { navigate } from '../routing/address';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { SearchBox } from '../search/SearchBox';
import { Failure } from '../shell/Failure';
import { NotFound } from '../shell/NotFound';
import { Skeleton } from '../shell/Skeleton';
import { Title } from '../shell/Title';
import { Columns } from './Columns';
import { ExportGap } from './ExportGap';
import { type Row, rows } from './rows';
import { Summary } from './Summary';

interface Props {
  from?: string;
  to?: string;
}

/** What stays behind, what comes along and what must be gained between two roles. */
export default function CompareScreen({ from = '', to = '' }: Props) {
  return from === to ? <SameRole id={from} /> : <Comparison key={`${from} ${to}`} from={from} to={to} />;
}

function Comparison({ from, to }: Required<Props>) {
  const variables = { from, to };
  const { data, errors, failure, retry } = useAnswer(CompareDocument, variables);
  const holdings = useHoldings();
  const table = useMemo(() => data && rows(data), [data]);
  const unknown = errors.find(({ extensions }) => extensions?.code === 'NOT_FOUND');
  if (unknown) return <NotFound what={`${unknown.message}.`} />;
  if (!data || !table) {
    const problem = failure ?? errors[0]?.message;
    return problem ? <Failure message={problem} onRetry={retry} /> : <Skeleton lanes={4} />;
  }
  return (
    <article className="compare">
      {failure && <Failure message={failure} onRetry={retry} older />}
      <Head data={data} table={table} holdings={holdings} />
      <Summary gap={data.skillGap} holdings={holdings} />
      <Columns rows={table} from={from} to={to} holdings={holdings} />
      <SourcesOnPaper evidence={data.skillGap.toDevelop.flatMap(({ evidence }) => evidence)} />
      <Ticks rows={table} holdings={holdings} />
      <CopyQuery document={CompareDocument} variables={variables} />
    </article>
  );
}

function Head({ data: { skillGap: gap }, table, holdings }: { data: CompareQuery; table: Row[]; holdings: Holdings }) {
  const from = gap.from ?? { id: '', name: '' };
  return (
    <header className="compare-head">
      <MoveViews from={from.id} to={gap.to.id} current="compare" />
      <MoveTitle title={`${capital(from.name)} to ${capital(gap.to.name)}`} from={from} to={gap.to} />
      {gap.transition?.summary && <p className="compare-said">{gap.transition.summary}</p>}
      {gap.transition ? (
        <Sources evidence={gap.transition.evidence} before="Described by" />
      ) : (
        <p className="muted small">
          No source describes this move. What follows is computed from what each role asks for.
        </p>
      )}
      <div className="actions small no-print">
        <Link to={pathTo.compare(gap.to.id, from.id)}>Swap direction</Link>
        <ExportGap from={from.id} to={gap.to.id} rows={table} holdings={holdings} />
        <button type="button" className="quiet" onClick={() => print()}>
          Print
        </button>
        <details className="compare-choose">
          <summary>Choose other roles</summary>
          <div>
            <SearchBox
              label="From"
              placeholder={capital(from.name)}
              onChoose={({ id }) => navigate(pathTo.compare(id, gap.to.id))}
            />
            <SearchBox
              label="To"
              placeholder={capital(gap.to.name)}
              onChoose={({ id }) => navigate(pathTo.compare(from.id, id))}
            />
          </div>
        </details>
      </div>
    </header>
  );
}

function Ticks({ rows, holdings }: { rows: Row[]; holdings: Holdings }) {
  const ticked = rows.flatMap(({ gain }) => gain).filter(({ id }) => holdings.has(id));
  if (ticked.length === 0) return null;
  return (
    <p className="small muted no-print">
      Your ticks stay in this browser and count in every comparison.{' '}
      <button type="button" className="quiet" onClick={() => untick(ticked.map(({ id }) => id))}>
        Take these {ticked.length} away
      </button>
    </p>
  );
}

function SameRole({ id }: { id: string }) {
  return (
    <div className="not-found">
      <Title title="The same role">From a role to itself there is nothing to gain.</Title>
      <SearchBox
        label="Compare it with"
        placeholder="Another role"
        onChoose={(hit) => navigate(pathTo.compare(id, hit.id))}
      />
      <p>
        <Link to={pathTo.role(id)}>Look at the role itself</Link>
      </p>
    </div>
  );
}
