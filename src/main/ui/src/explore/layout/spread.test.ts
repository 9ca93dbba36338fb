import { expect, test } from 'vitest';

import { spread } from './spread';

test('keeps places that are far enough apart', () => {
  expect(spread([0, 30, 90], 20)).toEqual([0, 30, 90]);
});

test('moves places apart by as little as possible', () => {
  expect(spread([10, 10], 20)).toEqual([0, 20]);
  expect(spread([0, 10, 100], 20)).toEqual([-5, 15, 100]);
});

test('moves places in the way of moved ones', () => {
  expect(spread([0, 0, 27], 20)).toEqual([-11, 9, 29]);
});

test('spreads an empty list', () => {
  expect(spread([], 20)).toEqual([]);
});
