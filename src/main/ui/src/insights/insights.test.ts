import { expect, test } from 'vitest';

import { choicesOf, toggled } from './choices';
import { comparable, type Figure } from './figures';

const figure = (roles: number, median: number, rest: Partial<Figure> = {}): Figure => ({
  source: { id: 'survey', name: 'Survey' },
  component: 'BASE',
  statistic: 'RANGE',
  currency: 'USD',
  region: 'US',
  context: null,
  roles,
  low: median - 10,
  median,
  high: median + 10,
  openEnded: false,
  ...rest,
});

test('an address says which roles and what of them', () => {
  const chosen = new URLSearchParams('family=Sales&zone=4&kinds=ability,skill&importance=75&more=tools');
  expect(choicesOf(chosen)).toEqual({
    filter: { family: ['Sales'], jobZone: [4] },
    skillKinds: ['SKILL', 'ABILITY'],
    minImportance: 75,
    basis: null,
    pay: null,
    more: ['tools'],
  });
});

test('what an address gets wrong counts as left out', () => {
  const { filter, skillKinds, minImportance, basis } = choicesOf(
    new URLSearchParams('zone=9&kinds=x&importance=77&basis='),
  );
  expect({ filter, skillKinds, minImportance, basis }).toEqual({
    filter: null,
    skillKinds: null,
    minImportance: 50,
    basis: null,
  });
});

test('a skill counts however little a role asks for it where the address says so', () => {
  expect(choicesOf(new URLSearchParams('importance=0')).minImportance).toBe(0);
});

test('a toggle adds to a list and takes away from it', () => {
  expect(toggled(null, 'SKILL')).toBe('skill');
  expect(toggled(['SKILL'], 'ABILITY')).toBe('skill,ability');
  expect(toggled(['SKILL'], 'SKILL')).toBeNull();
});

test('only figures that agree in all that they mean share an axis', () => {
  const groups = comparable([
    { family: 'Sales', roles: 3, figures: [figure(3, 50), figure(1, 70, { currency: 'EUR' })] },
    { family: 'Technology', roles: 2, figures: [figure(2, 90), figure(2, 99, { component: 'TOTAL' })] },
  ]);
  expect(groups.map(({ example, lines }) => [example.currency, example.component, lines.length])).toEqual([
    ['USD', 'BASE', 2],
    ['USD', 'TOTAL', 1],
    ['EUR', 'BASE', 1],
  ]);
});

test('families come with the best paid first', () => {
  const [group] = comparable([
    { family: 'Sales', roles: 3, figures: [figure(3, 50)] },
    { family: null, roles: 2, figures: [figure(2, 90)] },
  ]);
  expect(group?.lines.map(({ family }) => family)).toEqual([null, 'Sales']);
});
