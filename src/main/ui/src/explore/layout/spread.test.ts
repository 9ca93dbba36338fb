import { expect, test } from 'vitest';

import { spread } from './spread';

test('leaves alone what is far enough apart', () => {
  expect(spread([0, 30, 90], 20)).toEqual([0, 30, 90]);
});

test('moves what wants the same place apart, by as little as possible', () => {
  expect(spread([10, 10], 20)).toEqual([0, 20]);
  expect(spread([0, 10, 100], 20)).toEqual([-5, 15, 100]);
});

test('what was moved moves what is in its way', () => {
  expect(spread([0, 0, 27], 20)).toEqual([-11, 9, 29]);
});

test('spreads nothing', () => {
  expect(spread([], 20)).toEqual([]);
});
