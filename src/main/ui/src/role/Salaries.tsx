import { ticks } from '../design/axis';
import { shortMoney } from '../design/format';
import { CollapsibleSources } from '../evidence/Sources';
import { LaneError } from '../frame/Failure';
import type { FieldError } from '../graph-api/client';
import { amounts, type PayChart, payCharts, remark, type Salary } from './pay';
import type { Role } from './role';
import { Transferred } from './Transferred';

interface Props {
  salaries: Salary[];
  transferred: Role['transferred'];
  errors: readonly FieldError[];
}

/** The national pay of a role, or else of one that matches it, as ranges on one axis for each currency and period. */
export function Salaries({ salaries: own, transferred, errors }: Props) {
  const theirs = transferred?.salaries ?? [];
  const salaries = own.length > 0 ? own : theirs;
  return (
    <section className="lane" aria-labelledby="salaries">
      <h2 id="salaries">{salaries.some(({ period }) => period === 'HOUR') ? 'Pay' : 'Annual pay'}</h2>
      <LaneError errors={errors} field="salaries" />
      {salaries.length === 0 && <p className="muted">No pay data.</p>}
      {transferred && theirs.length > 0 && <Transferred over={transferred.over} />}
      {payCharts(salaries).map((chart) => (
        <SalaryChart key={`${chart.currency} ${chart.period}`} chart={chart} />
      ))}
    </section>
  );
}

function SalaryChart({ chart: { currency, rows } }: { chart: PayChart }) {
  const marks = ticks(Math.max(...rows.flat().map(({ high }) => high)));
  const top = marks.at(-1) ?? 1;
  return (
    <div className="pay">
      <ul>
        {rows.map((row, index) => (
          <SalaryRow key={index} row={row} currency={currency} top={top} />
        ))}
      </ul>
      <div className="pay-axis" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} style={{ left: share(mark, top) }}>
            {shortMoney(mark, currency)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Figures that belong together, as a range from the lowest to the highest. */
function SalaryRow({ row, currency, top }: { row: Salary[]; currency: string; top: number }) {
  const first = row[0];
  if (!first) return null;
  const low = Math.min(...row.map(({ exactLow }) => exactLow));
  const high = Math.max(...row.map(({ exactHigh }) => exactHigh));
  return (
    <li>
      <p className="pay-text">
        <strong>{amounts(row, currency)}</strong> <span className="muted">{remark(first)}</span>
      </p>
      <div className="pay-track" aria-hidden="true">
        <span
          className={['pay-range', ...barClasses(row, low === high)].join(' ')}
          style={{ left: share(low, top), width: share(high - low, top) }}
        />
      </div>
      <CollapsibleSources evidence={first.evidence} />
    </li>
  );
}

/** Total pay is an outline, a single figure a line, and an open-ended range fades out. */
function barClasses(row: readonly Salary[], single: boolean): string[] {
  return [
    ...(row.some(({ component }) => component === 'TOTAL') ? ['total'] : []),
    ...(single ? ['median'] : []),
    ...(row.some(({ openEnded }) => openEnded) ? ['open'] : []),
  ];
}

function share(value: number, top: number): string {
  return `${(value / top) * 100}%`;
}
