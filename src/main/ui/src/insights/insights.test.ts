import { expect, test } from 'vitest';

import { parseChoices, toggle } from './choices';
import { type Figure, figureLabel, groupComparable } from './figures';

const figure = (roles: number, median: number, rest: Partial<Figure> = {}): Figure => ({
  source: { id: 'survey', name: 'Survey' },
  component: 'BASE',
  statistic: 'RANGE',
  percentile: null,
  currency: 'USD',
  period: 'YEAR',
  region: 'US',
  context: null,
  roles,
  low: median - 10,
  median,
  high: median + 10,
  openEnded: false,
  ...rest,
});

test('reads filters and choices from the address', () => {
  const chosen = new URLSearchParams('family=Sales&zone=4&kinds=ability,skill&importance=75&more=tools');
  expect(parseChoices(chosen)).toEqual({
    filter: { family: ['Sales'], jobZone: [4] },
    skillKinds: ['SKILL', 'ABILITY'],
    minImportance: 75,
    basis: null,
    pay: null,
    more: ['tools'],
  });
});

test('ignores invalid parameters', () => {
  const { filter, skillKinds, minImportance, basis } = parseChoices(
    new URLSearchParams('zone=9&kinds=x&importance=77&basis='),
  );
  expect({ filter, skillKinds, minImportance, basis }).toEqual({
    filter: null,
    skillKinds: null,
    minImportance: 50,
    basis: null,
  });
});

test('reads a minimum importance of 0', () => {
  expect(parseChoices(new URLSearchParams('importance=0')).minImportance).toBe(0);
});

test('a toggle adds an element to a list and removes it', () => {
  expect(toggle(null, 'SKILL')).toBe('skill');
  expect(toggle(['SKILL'], 'ABILITY')).toBe('skill,ability');
  expect(toggle(['SKILL'], 'SKILL')).toBeNull();
});

test('groups only comparable figures', () => {
  const groups = groupComparable([
    { family: 'Sales', roles: 3, figures: [figure(3, 50), figure(1, 70, { currency: 'EUR' })] },
    { family: 'Technology', roles: 2, figures: [figure(2, 90), figure(2, 99, { component: 'TOTAL' })] },
  ]);
  expect(groups.map(({ example, lines }) => [example.currency, example.component, lines.length])).toEqual([
    ['USD', 'BASE', 2],
    ['USD', 'TOTAL', 1],
    ['EUR', 'BASE', 1],
  ]);
});

test('labels figures with their percentile and period', () => {
  expect(figureLabel(figure(3, 50, { statistic: 'PERCENTILE', percentile: 10, period: 'HOUR' }))).toBe(
    'Base pay, 10th percentile, USD an hour in US · Survey',
  );
  expect(figureLabel(figure(3, 50))).toBe('Base pay, range, USD a year in US · Survey');
});

test('lists the best-paid job family first', () => {
  const [group] = groupComparable([
    { family: 'Sales', roles: 3, figures: [figure(3, 50)] },
    { family: null, roles: 2, figures: [figure(2, 90)] },
  ]);
  expect(group?.lines.map(({ family }) => family)).toEqual([null, 'Sales']);
});
