import { expect, test } from 'vitest';

import { capitalize, percent, pluralize } from './format';

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
