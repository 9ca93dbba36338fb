import { ConceptName } from '../concept/ConceptName';
import { fullName } from '../concept/skillKind';
import { capital, count, percent } from '../design/format';
import { KindMark } from '../design/KindMark';
import { kinds } from '../design/kinds';
import { Sources } from '../evidence/WhoSaysSo';
import type { ShortfallReason } from '../graph-api/generated/graphql';
import { type Holdings, tick } from '../holdings/holdings';
import { navigate, useAddress, withChoices } from '../routing/address';
import { ButtonTo } from '../routing/ButtonTo';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { Claims } from './Claims';
import type { Entry, Row } from './rows';

const columns = [
  { key: 'leave', title: 'Leave behind', none: 'Nothing is left behind', weight: 'outline' },
  { key: 'keep', title: 'Carry over', none: 'Nothing shared', weight: 'filled' },
  { key: 'gain', title: 'Gain', none: 'Nothing to gain', weight: 'bold' },
] as const;

type Column = (typeof columns)[number];

interface Props {
  rows: Row[];
  from: string;
  to: string;
  holdings: Holdings;
}

/** Three columns, and a ruled row for each kind; a phone shows one column at a time. */
export function Columns(props: Props) {
  const address = useAddress();
  const chosen = columns.find(({ key }) => key === address.chosen.get('column'))?.key ?? 'gain';
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
            onClick={() => navigate(withChoices(address, { column: column.key }))}
          >
            <Total column={column} {...props} />
          </button>
        ))}
      </div>
      {props.rows.map((row) =>
        row.leave.length + row.keep.length + row.gain.length === 0 ? (
          <p key={row.kind} className="columns-none muted">
            <KindMark kind={row.kind} weight="outline" /> {kinds[row.kind].several}: no source names any for either
            role.
          </p>
        ) : (
          <section key={row.kind} className="columns-row" aria-label={kinds[row.kind].several}>
            {columns.map((column) => (
              <Cell key={column.key} row={row} column={column} {...props} />
            ))}
          </section>
        ),
      )}
    </div>
  );
}

function Total({ column, rows, holdings }: Props & { column: Column }) {
  return (
    <>
      <span className="columns-title">{column.title}</span>{' '}
      <span className="columns-total">
        {count(rows.reduce((sum, row) => sum + remaining(row, column, holdings), 0))}
      </span>
    </>
  );
}

/** How many a column counts: what is ticked need not be gained any more, and comes along. */
function remaining(row: Row, { key }: Column, holdings: Holdings): number {
  const ticked = row.gain.filter(({ id }) => holdings.has(id)).length;
  return row[key].length + (key === 'keep' ? ticked : key === 'gain' ? -ticked : 0);
}

const atFirst = 12;
const tooFewToHide = 4;

function Cell({ row, column, from, to, holdings }: Props & { row: Row; column: Column }) {
  const address = useAddress();
  const open = address.chosen.getAll('open');
  const name = `${row.kind.toLowerCase()}-${column.key}`;
  const all = row[column.key];
  const shown = open.includes(name) || all.length <= atFirst + tooFewToHide ? all : all.slice(0, atFirst);
  const left = all.length - shown.length;
  const { one, several } = kinds[row.kind];
  const chosen = new URLSearchParams(address.chosen);
  chosen.append('open', name);
  return (
    <div className={`cell ${column.key}`}>
      <h2>
        <KindMark kind={row.kind} weight={column.weight} /> {several}{' '}
        <span className="visually-hidden">{column.title.toLowerCase()}</span>
        <span className="cell-count">{count(remaining(row, column, holdings))}</span>
      </h2>
      {all.length === 0 && <p className="muted">{column.none}</p>}
      <ul>
        {shown.map((entry) =>
          column.key === 'gain' ? (
            <Gained key={entry.id} entry={entry} kind={row.kind} from={from} to={to} have={holdings.has(entry.id)} />
          ) : (
            <Plain key={entry.id} entry={entry} column={column.key} from={from} to={to} />
          ),
        )}
      </ul>
      {left > 0 && (
        <ButtonTo to={withChoices({ ...address, chosen }, {})}>
          {count(left)} more {left === 1 ? one : several.toLowerCase()}
        </ButtonTo>
      )}
    </div>
  );
}

interface Move {
  from: string;
  to: string;
}

function Plain({ entry, column, from, to }: Move & { entry: Entry; column: Column['key'] }) {
  const role = column === 'leave' ? from : to;
  const match = column === 'keep' && entry.credit !== undefined;
  return (
    <li className="entry">
      <Link to={`${pathTo.role(role)}?show=${encodeURIComponent(entry.id)}`}>
        <ConceptName of={entry} />
      </Link>
      <Levels entry={entry} />
      <Via entry={entry} />
      <Claims id={entry.id} name={entry.name} match={match} from={from} to={to} />
    </li>
  );
}

const reasons: Record<ShortfallReason, string> = {
  MISSING: 'Not held',
  BELOW_LEVEL: 'Held below the level asked for',
  NAMED_BY_TRANSITION: 'Named by a source of this move',
};

function Gained({ entry, kind, from, to, have }: Move & { entry: Entry; kind: Row['kind']; have: boolean }) {
  return (
    <li className={have ? 'entry have' : 'entry'}>
      <label className="tick">
        <input type="checkbox" checked={have} onChange={({ target }) => tick(entry.id, target.checked)} />
        <span className="visually-hidden">
          I have this {kinds[kind].one}: {fullName(entry)}
        </span>
      </label>
      <Link to={`${pathTo.role(to)}?show=${encodeURIComponent(entry.id)}`}>
        <ConceptName of={entry} />
      </Link>
      <Levels entry={entry} />
      <Via entry={entry} />
      {entry.remark && <p className="entry-why">{capital(entry.remark)}</p>}
      {entry.reason && (
        <div className="entry-why">
          {have ? 'You have this' : reasons[entry.reason]}
          {entry.evidence && <Sources evidence={entry.evidence} />}
        </div>
      )}
      {!entry.evidence && <Claims id={entry.id} name={entry.name} match={false} from={from} to={to} />}
    </li>
  );
}

/** The level held within the level asked for, where both are known. */
function Levels({ entry: { held, needed } }: { entry: Entry }) {
  if (needed == null) return null;
  return (
    <span className="levels" title="Levels from 0 to 100">
      <span className="levels-track" aria-hidden="true">
        <span className="levels-held" style={{ width: `${held ?? 0}%` }} />
        <span className="levels-needed" style={{ left: `${needed}%` }} />
      </span>
      <span className="levels-text">
        <span className="visually-hidden">level held </span>
        {held == null ? '–' : Math.round(held)}
        <span className="visually-hidden">, asked for</span>
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
      {capital(fullName(via))} stands in for {percent(credit ?? 0)}
    </p>
  );
}
