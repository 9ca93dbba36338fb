import { expect, test } from 'vitest';

import { amounts, payCharts, remark, type Salary } from './pay';

const salary = (changes: Partial<Salary>): Salary => ({
  component: 'BASE',
  statistic: 'MEDIAN',
  percentile: null,
  low: 50000,
  high: 50000,
  exactLow: 50000,
  exactHigh: 50000,
  openEnded: false,
  approximate: false,
  currency: 'USD',
  period: 'YEAR',
  region: 'US',
  regionName: null,
  sharedBy: 1,
  context: null,
  evidence: [],
  ...changes,
});

const percentile = (percent: number, amount: number, changes: Partial<Salary> = {}): Salary =>
  salary({ statistic: 'PERCENTILE', percentile: percent, exactLow: amount, exactHigh: amount, ...changes });

test('shows the percentiles of a distribution in one row, below the median', () => {
  const [chart] = payCharts([salary({}), percentile(10, 30000), percentile(90, 90000)]);
  expect(chart?.rows.map((row) => row.map(({ percentile }) => percentile))).toEqual([[null], [10, 90]]);
});

test('keeps percentiles of different regions apart', () => {
  const [chart] = payCharts([percentile(10, 30000), percentile(10, 40000, { region: 'US-CA' })]);
  expect(chart?.rows).toHaveLength(2);
});

test('shows each currency and period on an axis of its own', () => {
  const charts = payCharts([salary({}), salary({ currency: 'EUR' }), salary({ period: 'HOUR' })]);
  expect(charts.map(({ currency, period }) => `${currency} ${period}`)).toEqual(['USD YEAR', 'EUR YEAR', 'USD HOUR']);
});

test('formats amounts with what they leave open', () => {
  expect(amounts([salary({ exactHigh: 60000, approximate: true })], 'USD')).toBe('about $50,000 – $60,000');
  expect(amounts([salary({ exactLow: 23.3, exactHigh: 23.3, period: 'HOUR' })], 'USD')).toBe('$23.30 per hour');
  expect(amounts([percentile(10, 30000), percentile(90, 239200, { openEnded: true })], 'USD')).toBe(
    '10th $30,000 · 90th $239,200 or more',
  );
});

test('says how many occupations share a figure', () => {
  expect(remark(salary({ sharedBy: 6, regionName: 'U.S.' }))).toBe('base pay, median · U.S. · shared by 6 occupations');
  expect(remark(salary({ component: 'TOTAL', context: 'in towns' }))).toBe('total pay, median · US · in towns');
});
