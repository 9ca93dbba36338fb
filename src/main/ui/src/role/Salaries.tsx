import { ticks } from '../design/axis';
import { money, shortMoney } from '../design/format';
import { CollapsibleSources } from '../evidence/Sources';
import { LaneError } from '../frame/Failure';
import type { FieldError } from '../graph-api/client';
import type { Role } from './role';

type Salary = Role['salaries'][number];

const statisticLabels = { AVERAGE: 'average', RANGE: 'range', MEDIAN: 'median' };

/** The pay of a role, as ranges on one axis per currency. */
export function Salaries({ salaries, errors }: { salaries: Salary[]; errors: readonly FieldError[] }) {
  const currencies = [...new Set(salaries.map(({ currency }) => currency))];
  return (
    <section className="lane" aria-labelledby="salaries">
      <h2 id="salaries">Annual pay</h2>
      <LaneError errors={errors} field="salaries" />
      {salaries.length === 0 && <p className="muted">No pay data.</p>}
      {currencies.map((currency) => (
        <SalaryChart
          key={currency}
          currency={currency}
          figures={salaries.filter((figure) => figure.currency === currency)}
        />
      ))}
    </section>
  );
}

function SalaryChart({ currency, figures }: { currency: string; figures: Salary[] }) {
  const marks = ticks(Math.max(...figures.map(({ high }) => high)));
  const top = marks.at(-1) ?? 1;
  return (
    <div className="pay">
      <ul>
        {figures.map((figure, index) => (
          <li key={index}>
            <p className="pay-text">
              <strong>{amount(figure)}</strong>{' '}
              <span className="muted">
                {figure.component === 'TOTAL' ? 'total pay' : 'base pay'}, {statisticLabels[figure.statistic]} ·{' '}
                {figure.region}
                {figure.context && ` · ${figure.context}`}
              </span>
            </p>
            <div className="pay-track" aria-hidden="true">
              <span
                className={['pay-range', ...barClasses(figure)].join(' ')}
                style={{ left: share(figure.low, top), width: share(figure.high - figure.low, top) }}
              />
            </div>
            <CollapsibleSources evidence={figure.evidence} />
          </li>
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

/** Total pay is an outline, a single figure a line, and an open-ended range fades out. */
function barClasses({ component, low, high, openEnded }: Salary): string[] {
  return [
    ...(component === 'TOTAL' ? ['total'] : []),
    ...(low === high ? ['median'] : []),
    ...(openEnded ? ['open'] : []),
  ];
}

function amount({ low, high, approximate, openEnded, currency }: Salary): string {
  const bounds = low === high ? money(low, currency) : `${money(low, currency)} – ${money(high, currency)}`;
  return `${approximate ? 'about ' : ''}${bounds}${openEnded ? ' or more' : ''}`;
}

function share(value: number, top: number): string {
  return `${(value / top) * 100}%`;
}
