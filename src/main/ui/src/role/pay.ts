import { exactMoney, ordinal, pluralize } from '../design/format';
import type { Role } from './role';

export type Salary = Role['salaries'][number];

/** The figures that one axis can show, each row with the figures that belong together. */
export interface PayChart {
  currency: string;
  period: Salary['period'];
  rows: Salary[][];
}

/** One chart for each currency and period. The percentiles of one distribution are one row. */
export function payCharts(salaries: readonly Salary[]): PayChart[] {
  const charts = new Map<string, PayChart>();
  for (const salary of salaries) {
    const { currency, period } = salary;
    const key = `${currency} ${period}`;
    const chart = charts.get(key) ?? { currency, period, rows: [] };
    charts.set(key, chart);
    const row = chart.rows.find(([first]) => first && isSameDistribution(first, salary));
    if (row) row.push(salary);
    else chart.rows.push([salary]);
  }
  return [...charts.values()];
}

function isSameDistribution(one: Salary, other: Salary): boolean {
  return one.percentile != null && other.percentile != null && distribution(one) === distribution(other);
}

function distribution({ component, region, context, evidence }: Salary): string {
  return [component, region, context ?? '', ...evidence.map(({ source }) => source.id)].join('~');
}

const statisticLabels = { AVERAGE: 'average', RANGE: 'range', MEDIAN: 'median', PERCENTILE: 'percentiles' };

/** The amounts of a row: $50,000 to $60,000, or 10th $30,000 · 90th $239,200 or more. */
export function amounts(row: readonly Salary[], currency: string): string {
  return row
    .map((salary) => (salary.percentile == null ? '' : `${ordinal(salary.percentile)} `) + amount(salary, currency))
    .join(' · ');
}

function amount({ exactLow, exactHigh, approximate, openEnded, period }: Salary, currency: string): string {
  const low = exactMoney(exactLow, currency);
  const bounds = exactLow === exactHigh ? low : `${low} – ${exactMoney(exactHigh, currency)}`;
  const rate = period === 'HOUR' ? ' per hour' : '';
  return `${approximate ? 'about ' : ''}${bounds}${rate}${openEnded ? ' or more' : ''}`;
}

/** What the figures of a row are: base pay, median · US · shared by 6 occupations. */
export function remark({ component, statistic, region, regionName, context, sharedBy }: Salary): string {
  return [
    `${component === 'TOTAL' ? 'total pay' : 'base pay'}, ${statisticLabels[statistic]}`,
    regionName ?? region,
    context,
    sharedBy > 1 && `shared by ${pluralize(sharedBy, 'occupation', 'occupations')}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
