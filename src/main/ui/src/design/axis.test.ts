import { expect, test } from 'vitest';

import { ticks } from './axis';

test('uses round steps up to the highest amount', () => {
  expect(ticks(220_000)).toEqual([0, 50_000, 100_000, 150_000, 200_000, 250_000]);
  expect(ticks(160_000)).toEqual([0, 50_000, 100_000, 150_000, 200_000]);
  expect(ticks(95_000)).toEqual([0, 20_000, 40_000, 60_000, 80_000, 100_000]);
});

test('reaches any amount in five steps or fewer', () => {
  for (const highest of [1, 7, 99, 1_000, 123_456, 999_999]) {
    const marks = ticks(highest);
    expect(marks.at(-1)).toBeGreaterThanOrEqual(highest);
    expect(marks.length).toBeLessThanOrEqual(6);
  }
});
