import { expect, test } from 'vitest';

import { capital, counted, percent } from './format';

test('only nothing is 0 % and only all is 100 %', () => {
  expect([0, 0.001, 0.334, 0.999, 1].map(percent)).toEqual(['0 %', '1 %', '33 %', '99 %', '100 %']);
});

test('what adding fractions leaves behind is not taken for a difference', () => {
  expect([0.9999999999999999, 1e-17].map(percent)).toEqual(['100 %', '0 %']);
});

test('counts one and several', () => {
  expect([counted(1, 'skill', 'skills'), counted(1200, 'skill', 'skills')]).toEqual(['1 skill', '1,200 skills']);
});

test('begins names with a capital and leaves the rest', () => {
  expect(['ICT manager', 'marketing manager', 'ñandú keeper', ''].map(capital)).toEqual([
    'ICT manager',
    'Marketing manager',
    'Ñandú keeper',
    '',
  ]);
});
