import { capital, count } from '../design/format';
import { KindMark } from '../design/KindMark';
import { type Kind, kinds } from '../design/kinds';
import { SourcesOnPaper } from '../evidence/WhoSaysSo';
import type { FieldError } from '../graph-api/client';
import { navigate, useAddress, withChoices } from '../routing/address';
import { Link } from '../routing/Link';
import { LaneError } from '../shell/Failure';
import type { Item } from './items';

interface Props {
  kind: Kind;
  /** The field that the lane shows, and what the address calls how much of it is shown. */
  field: string;
  items: Item[];
  total: number;
  atFirst?: number;
  more?: { failure: string | null; waiting: boolean; retry: () => void };
  errors: readonly FieldError[];
}

const step = 100;

/** All of a kind that a role asks for, a part of it at first. */
export function Lane({ kind, field, items, total, atFirst = 20, more, errors }: Props) {
  const address = useAddress();
  const shown = items.slice(0, Math.max(atFirst, Number(address.chosen.get(field)) || 0));
  const missing = total - shown.length;
  const showMore = () => navigate(withChoices(address, { [field]: String(Math.min(total, shown.length + step)) }));
  return (
    <section className={`lane ${field}`} aria-labelledby={field}>
      <h2 id={field}>
        <KindMark kind={kind} /> {kinds[kind].several} <span className="lane-count">{total > 0 && count(total)}</span>
      </h2>
      <LaneError errors={errors} field={field} />
      {total === 0 && <p className="muted">No source names any.</p>}
      <ul className="items">
        {shown.map((item) => (
          <ItemLine key={item.id} item={item} to={withChoices(address, { show: item.id })} />
        ))}
      </ul>
      {shown.length > 0 && <SourcesOnPaper evidence={shown.flatMap(({ evidence }) => evidence)} />}
      {more?.failure && (
        <p className="lane-error">
          {more.failure}{' '}
          <button className="quiet" onClick={more.retry}>
            Retry
          </button>
        </p>
      )}
      {missing > 0 && (
        <button type="button" className="more no-print" onClick={showMore} disabled={more?.waiting}>
          {more?.waiting
            ? `${count(shown.length)} of ${count(total)} …`
            : `Show ${count(Math.min(step, missing))} more of ${count(total)}`}
        </button>
      )}
    </section>
  );
}

function ItemLine({ item, to }: { item: Item; to: string }) {
  return (
    <li className="item">
      <span>
        <Link to={to} id={`item-${item.id}`}>
          {capital(item.name)}
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
