import { ConceptName } from '../concept/ConceptName';
import { fullName } from '../concept/skillKind';
import { capitalize, count, percent, pluralize } from '../design/format';
import { KindMark } from '../design/KindMark';
import { kinds } from '../design/kinds';
import { CollapsibleSources } from '../evidence/Sources';
import type { ShortfallReason } from '../graph-api/generated/graphql';
import { type Holdings, setHolding } from '../holdings/holdings';
import { navigate, useAddress, withSearchParams } from '../routing/address';
import { Link } from '../routing/Link';
import { LinkButton } from '../routing/LinkButton';
import { pathTo } from '../routing/paths';
import { EntrySources } from './EntrySources';
import { type Entry, isSignificant, type Row } from './rows';

const columns = [
  { key: 'leave', title: 'Left behind', phrase: 'left behind', none: 'Nothing left behind', weight: 'outline' },
  { key: 'keep', title: 'Carries over', phrase: 'that carry over', none: 'Nothing in common', weight: 'filled' },
  { key: 'gain', title: 'To learn', phrase: 'to learn', none: 'Nothing to learn', weight: 'bold' },
] as const;

type Column = (typeof columns)[number];

interface Props {
  rows: Row[];
  from: string;
  to: string;
  holdings: Holdings;
}

/** Three columns with a row for each kind. A phone shows one column at a time. */
export function Columns(props: Props) {
  const address = useAddress();
  const chosen = columns.find(({ key }) => key === address.searchParams.get('column'))?.key ?? 'gain';
  return (
    <div className="columns" data-column={chosen}>
      <div className="columns-head">
        {columns.map((column) => (
          <p key={column.key}>
            <Total column={column} {...props} />
          </p>
        ))}
      </div>
      <div className="columns-switch" role="group" aria-label="Column">
        {columns.map((column) => (
          <button
            key={column.key}
            type="button"
            aria-pressed={column.key === chosen}
            onClick={() => navigate(withSearchParams(address, { column: column.key }))}
          >
            <Total column={column} {...props} />
          </button>
        ))}
      </div>
      {props.rows.map((row) =>
        row.unlisted ? (
          <p key={row.kind} className="columns-none muted">
            <KindMark kind={row.kind} weight="outline" /> {kinds[row.kind].plural}: not known, no source lists any for
            either role.
          </p>
        ) : (
          <section key={row.kind} className="columns-row" aria-label={kinds[row.kind].plural}>
            {columns.map((column) => (
              <Cell key={column.key} row={row} column={column} {...props} />
            ))}
          </section>
        ),
      )}
    </div>
  );
}

/** The number of entries of all kinds. What one of the roles may have or not does not count. */
function Total({ column, rows, holdings }: Props & { column: Column }) {
  const known = rows.filter((row) => !row.unlisted && row.remarks[column.key] === undefined);
  return (
    <>
      <span className="columns-title">{column.title}</span>{' '}
      <span className="columns-total">
        {known.length > 0 ? (
          count(known.reduce((sum, row) => sum + columnCount(row, column, holdings), 0))
        ) : (
          <>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">not known</span>
          </>
        )}
      </span>
    </>
  );
}

/** The number of entries in a column. Checked entries count as carried over, small differences not at all. */
function columnCount(row: Row, { key }: Column, holdings: Holdings): number {
  const gain = row.gain.filter(isSignificant);
  const checked = gain.filter(({ id }) => holdings.has(id)).length;
  if (key === 'gain') return gain.length - checked;
  return row[key].length + (key === 'keep' ? checked : 0);
}

const INITIAL_COUNT = 12;
const MIN_HIDDEN = 4;

function Cell({ row, column, from, to, holdings }: Props & { row: Row; column: Column }) {
  const address = useAddress();
  const open = address.searchParams.getAll('open');
  const name = `${row.kind.toLowerCase()}-${column.key}`;
  const all = row[column.key].filter(isSignificant);
  const small = row[column.key].filter((entry) => !isSignificant(entry));
  const remark = row.remarks[column.key] ?? (row[column.key].length === 0 && column.none);
  const shown = open.includes(name) || all.length <= INITIAL_COUNT + MIN_HIDDEN ? all : all.slice(0, INITIAL_COUNT);
  const hidden = all.length - shown.length;
  const { singular, plural } = kinds[row.kind];
  const searchParams = new URLSearchParams(address.searchParams);
  searchParams.append('open', name);
  return (
    <div className={`cell ${column.key}`}>
      <h2>
        <KindMark kind={row.kind} weight={column.weight} /> {plural}{' '}
        <span className="visually-hidden">{column.phrase}</span>
        <span className="cell-count">{count(columnCount(row, column, holdings))}</span>
      </h2>
      {remark && <p className="muted">{remark}</p>}
      <ul>
        {shown.map((entry) =>
          column.key === 'gain' ? (
            <EntryToLearn
              key={entry.id}
              entry={entry}
              kind={row.kind}
              from={from}
              to={to}
              have={holdings.has(entry.id)}
            />
          ) : (
            <PlainEntry key={entry.id} entry={entry} column={column.key} from={from} to={to} />
          ),
        )}
      </ul>
      {hidden > 0 && (
        <LinkButton to={withSearchParams({ ...address, searchParams }, {})}>
          Show {count(hidden)} more {hidden === 1 ? singular : plural.toLowerCase()}
        </LinkButton>
      )}
      {small.length > 0 && (
        <details className="small-differences">
          <summary>{pluralize(small.length, 'small difference', 'small differences')}</summary>
          <p className="muted small">The levels differ by no more than the ratings may be wrong.</p>
          <ul>
            {small.map((entry) => (
              <EntryToLearn
                key={entry.id}
                entry={entry}
                kind={row.kind}
                from={from}
                to={to}
                have={holdings.has(entry.id)}
              />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface Move {
  from: string;
  to: string;
}

function PlainEntry({ entry, column, from, to }: Move & { entry: Entry; column: Column['key'] }) {
  const role = column === 'leave' ? from : to;
  const match = column === 'keep' && entry.credit !== undefined;
  return (
    <li className="entry">
      <Link to={`${pathTo.role(role)}?show=${encodeURIComponent(entry.id)}`}>
        <ConceptName concept={entry} />
      </Link>
      <Levels entry={entry} />
      <Via entry={entry} />
      <EntrySources id={entry.id} name={entry.name} match={match} from={from} to={to} />
    </li>
  );
}

const reasonLabels: Record<ShortfallReason, string> = {
  MISSING: 'Missing',
  BELOW_LEVEL: 'Below the required level',
  NAMED_BY_TRANSITION: 'Named by a source of this move',
};

function EntryToLearn({ entry, kind, from, to, have }: Move & { entry: Entry; kind: Row['kind']; have: boolean }) {
  return (
    <li className={have ? 'entry have' : 'entry'}>
      <label className="tick">
        <input type="checkbox" checked={have} onChange={({ target }) => setHolding(entry.id, target.checked)} />
        <span className="visually-hidden">
          I have this {kinds[kind].singular}: {fullName(entry)}
        </span>
      </label>
      <Link to={`${pathTo.role(to)}?show=${encodeURIComponent(entry.id)}`}>
        <ConceptName concept={entry} />
      </Link>
      <Levels entry={entry} />
      <Via entry={entry} />
      {entry.remark && <p className="entry-why">{capitalize(entry.remark)}</p>}
      {entry.reason && (
        <div className="entry-why">
          {have ? 'You have this' : reasonLabels[entry.reason]}
          {entry.evidence && <CollapsibleSources evidence={entry.evidence} />}
        </div>
      )}
      {!entry.evidence && <EntrySources id={entry.id} name={entry.name} match={false} from={from} to={to} />}
    </li>
  );
}

/** The current level compared to the required level, if known. */
function Levels({ entry: { held, needed } }: { entry: Entry }) {
  if (needed == null) return null;
  return (
    <span className="levels" title="Levels from 0 to 100">
      <span className="levels-track" aria-hidden="true">
        <span className="levels-held" style={{ width: `${held ?? 0}%` }} />
        <span className="levels-needed" style={{ left: `${needed}%` }} />
      </span>
      <span className="levels-text">
        <span className="visually-hidden">current level </span>
        {held == null ? '–' : Math.round(held)}
        <span className="visually-hidden">, required</span>
        <span aria-hidden="true">/</span>
        {Math.round(needed)}
      </span>
    </span>
  );
}

function Via({ entry: { via, credit } }: { entry: Entry }) {
  if (!via) return null;
  return (
    <p className="entry-why">
      {capitalize(fullName(via))} covers {percent(credit ?? 0)}
    </p>
  );
}
