import { capitalize, count } from '../design/format';
import { KindMark } from '../design/KindMark';
import { type Kind, kinds } from '../design/kinds';
import { PrintedSources } from '../evidence/Sources';
import { LaneError } from '../frame/Failure';
import type { FieldError } from '../graph-api/client';
import { navigate, useAddress, withSearchParams } from '../routing/address';
import { Link } from '../routing/Link';
import { isStatedInWords, type Item } from './items';

interface Props {
  kind: Kind;
  /** The GraphQL field that the lane shows. The address parameter with this name says how many items to show. */
  field: string;
  items: Item[];
  total: number;
  initialCount?: number;
  more?: { failure: string | null; loading: boolean; retry: () => void };
  errors: readonly FieldError[];
}

const PAGE_SIZE = 100;

/** Everything of one kind that a role requires, a part of it at first. */
export function Lane({ kind, field, items, total, initialCount = 20, more, errors }: Props) {
  const address = useAddress();
  const shown = items.slice(0, Math.max(initialCount, Number(address.searchParams.get(field)) || 0));
  const missing = total - shown.length;
  const showMore = () =>
    navigate(withSearchParams(address, { [field]: String(Math.min(total, shown.length + PAGE_SIZE)) }));
  return (
    <section className={`lane ${field}`} aria-labelledby={field}>
      <h2 id={field}>
        <KindMark kind={kind} /> {kinds[kind].plural} <span className="lane-count">{total > 0 && count(total)}</span>
      </h2>
      <LaneError errors={errors} field={field} />
      {total === 0 && <p className="muted">{noneText(kind)}</p>}
      {isStatedInWords(shown) && (
        <p className="muted small">
          Importance stands for what the sources say in words, such as essential. It is not measured.
        </p>
      )}
      <ul className="items">
        {shown.map((item) => (
          <ItemLine key={item.id} item={item} to={withSearchParams(address, { show: item.id })} />
        ))}
      </ul>
      {shown.length > 0 && <PrintedSources evidence={shown.flatMap(({ evidence }) => evidence)} />}
      {more?.failure && (
        <p className="lane-error">
          {more.failure}{' '}
          <button className="quiet" onClick={more.retry}>
            Retry
          </button>
        </p>
      )}
      {missing > 0 && (
        <button type="button" className="more no-print" onClick={showMore} disabled={more?.loading}>
          {more?.loading
            ? `Loading… ${count(shown.length)} of ${count(total)}`
            : `Show ${count(Math.min(PAGE_SIZE, missing))} more of ${count(total)}`}
        </button>
      )}
    </section>
  );
}

/** Nobody says that a role requires none: the sources are silent. */
function noneText(kind: Kind): string {
  const unknown = `Not known: no source lists ${kinds[kind].plural.toLowerCase()} of this role.`;
  return kind === 'SKILL' ? `${unknown} Comparisons say where they estimate them.` : unknown;
}

function ItemLine({ item, to }: { item: Item; to: string }) {
  return (
    <li className="item">
      <span>
        <Link to={to} id={`item-${item.id}`}>
          {capitalize(item.name)}
        </Link>{' '}
        {item.remarks.length > 0 && <span className="remark">{item.remarks.join(' · ')}</span>}
      </span>
      {item.tags && <span className="tags">{item.tags.join(', ')}</span>}
      {item.importance !== undefined && <Importance value={item.importance} kind={item.kind} />}
    </li>
  );
}

function Importance({ value, kind }: { value: number; kind: Kind }) {
  return (
    <span className="importance">
      <span className="importance-track" aria-hidden="true">
        <span className={kinds[kind].token} style={{ width: `${value}%` }} />
      </span>
      <span className="importance-value">
        <span className="visually-hidden">importance </span>
        {Math.round(value)}
      </span>
    </span>
  );
}
