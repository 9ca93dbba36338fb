import { expect, test } from 'vitest';

import { capitalize, exactMoney, ordinal, percent, pluralize } from './format';

test('only exactly 0 is 0% and only exactly 1 is 100%', () => {
  expect([0, 0.001, 0.334, 0.999, 1].map(percent)).toEqual(['0%', '1%', '33%', '99%', '100%']);
});

test('ignores floating-point errors', () => {
  expect([0.9999999999999999, 1e-17].map(percent)).toEqual(['100%', '0%']);
});

test('uses the singular and the plural', () => {
  expect([pluralize(1, 'skill', 'skills'), pluralize(1200, 'skill', 'skills')]).toEqual(['1 skill', '1,200 skills']);
});

test('capitalizes the first letter and keeps the rest', () => {
  expect(['ICT manager', 'marketing manager', 'ñandú keeper', ''].map(capitalize)).toEqual([
    'ICT manager',
    'Marketing manager',
    'Ñandú keeper',
    '',
  ]);
});

test('shows cents only if there are some', () => {
  expect([exactMoney(23.3, 'USD'), exactMoney(50000, 'USD')]).toEqual(['$23.30', '$50,000']);
});

test('ends ordinals as they are spoken', () => {
  expect([1, 2, 3, 10, 11, 25, 75, 92].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '10th',
    '11th',
    '25th',
    '75th',
    '92nd',
  ]);
});
