import './compare.css';

import { useMemo } from 'react';

import { capitalize, pluralize } from '../design/format';
import { CollapsibleSources, PrintedSources } from '../evidence/Sources';
import { Failure } from '../frame/Failure';
import { Skeleton } from '../frame/Skeleton';
import { Title } from '../frame/Title';
import { CopyQuery } from '../graph-api/CopyQuery';
import { CompareDocument, type CompareQuery } from '../graph-api/generated/graphql';
import { useQuery } from '../graph-api/useQuery';
import { type Holdings, removeHoldings, useHoldings } from '../holdings/holdings';
import { Direction } from '../move/Direction';
import { MoveTitle } from '../move/MoveTitle';
import { MoveViews } from '../move/MoveViews';
import { navigate } from '../routing/address';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { NotFound } from '../search/NotFound';
import { SearchBox } from '../search/SearchBox';
import { Columns } from './Columns';
import { ExportGap } from './ExportGap';
import { type Row, rows } from './rows';
import { Summary } from './Summary';

interface Props {
  from?: string;
  to?: string;
}

/** What is left behind, what carries over, and what to learn between two roles. */
export default function CompareScreen({ from = '', to = '' }: Props) {
  return from === to ? <SameRole id={from} /> : <Comparison key={`${from} ${to}`} from={from} to={to} />;
}

function Comparison({ from, to }: Required<Props>) {
  const variables = { from, to };
  const { data, errors, failure, retry } = useQuery(CompareDocument, variables);
  const holdings = useHoldings();
  const table = useMemo(() => data && rows(data), [data]);
  const unknown = errors.find(({ extensions }) => extensions?.code === 'NOT_FOUND');
  if (unknown) return <NotFound message={`${unknown.message}.`} />;
  if (!data || !table) {
    return failure ? <Failure message={failure} onRetry={retry} /> : <Skeleton lanes={4} />;
  }
  return (
    <article className="compare">
      {failure && <Failure message={failure} onRetry={retry} stale />}
      <Head data={data} table={table} holdings={holdings} />
      <Summary gap={data.skillGap} holdings={holdings} />
      <Columns rows={table} from={from} to={to} holdings={holdings} />
      <PrintedSources evidence={data.skillGap.toDevelop.flatMap(({ evidence }) => evidence)} />
      <CheckedNote rows={table} holdings={holdings} />
      <CopyQuery document={CompareDocument} variables={variables} />
    </article>
  );
}

function Head({ data: { skillGap: gap }, table, holdings }: { data: CompareQuery; table: Row[]; holdings: Holdings }) {
  const from = gap.from ?? { id: '', name: '' };
  return (
    <header className="compare-head">
      <MoveViews from={from.id} to={gap.to.id} current="compare" />
      <MoveTitle title={`${capitalize(from.name)} to ${capitalize(gap.to.name)}`} from={from} to={gap.to} />
      <Description transition={gap.transition} />
      <div className="actions small no-print">
        <Link to={pathTo.compare(gap.to.id, from.id)}>Swap roles</Link>
        <ExportGap from={from.id} to={gap.to.id} rows={table} holdings={holdings} />
        <button type="button" className="quiet" onClick={() => print()}>
          Print
        </button>
        <details className="compare-choose">
          <summary>Change roles</summary>
          <div>
            <SearchBox
              label="From"
              placeholder={capitalize(from.name)}
              onChoose={({ id }) => navigate(pathTo.compare(id, gap.to.id))}
            />
            <SearchBox
              label="To"
              placeholder={capitalize(gap.to.name)}
              onChoose={({ id }) => navigate(pathTo.compare(from.id, id))}
            />
          </div>
        </details>
      </div>
    </header>
  );
}

/** What sources say about the move. Related occupations are similar, which is not a move. */
function Description({ transition }: { transition: CompareQuery['skillGap']['transition'] }) {
  if (!transition || transition.basis === 'RELATED_OCCUPATION') {
    return (
      <>
        <p className="muted small">
          No source describes this move{transition && '; the two are listed as related occupations, which are similar'}.
          The comparison is based on what each role requires.
        </p>
        {transition && <CollapsibleSources evidence={transition.evidence} prefix="Listed by" />}
      </>
    );
  }
  return (
    <>
      {transition.summary && <p className="compare-said">{transition.summary}</p>}
      <Direction move={transition} />
      <CollapsibleSources evidence={transition.evidence} prefix="Described by" />
    </>
  );
}

function CheckedNote({ rows, holdings }: { rows: Row[]; holdings: Holdings }) {
  const checked = rows.flatMap(({ gain }) => gain).filter(({ id }) => holdings.has(id));
  if (checked.length === 0) return null;
  return (
    <p className="small muted no-print">
      Items you check are saved in this browser and count in every comparison.{' '}
      <button type="button" className="quiet" onClick={() => removeHoldings(checked.map(({ id }) => id))}>
        Clear {pluralize(checked.length, 'checkmark', 'checkmarks')}
      </button>
    </p>
  );
}

function SameRole({ id }: { id: string }) {
  return (
    <div className="not-found">
      <Title title="The same role">You chose the same role twice</Title>
      <SearchBox
        label="Compare it with"
        placeholder="Another role"
        onChoose={(hit) => navigate(pathTo.compare(id, hit.id))}
      />
      <p>
        <Link to={pathTo.role(id)}>View this role</Link>
      </p>
    </div>
  );
}
