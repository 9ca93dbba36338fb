import { expect, test } from 'vitest';

import { addressOf, parseChoices, pathsBetween } from './choices';

const read = (address: string) => parseChoices(new URL(address, 'http://app').searchParams);

test('writes choices to an address and reads them back', () => {
  const choices = { from: 'a', to: 'b c', max: 2, prefer: 'BEST_PAID' as const, computed: true as const, zones: 2 };
  expect(addressOf(choices)).toBe('/paths?from=a&to=b+c&max=2&prefer=paid&computed=1&zones=2');
  expect(read(addressOf(choices))).toEqual(choices);
});

test('leaves out default values', () => {
  expect(pathsBetween('a', 'b')).toBe('/paths?from=a&to=b');
  expect(addressOf(read('/paths'))).toBe('/paths');
});

test('ignores invalid parameters', () => {
  for (const max of ['0', '7', '2.5', 'many', '']) expect(read(`/paths?max=${max}`).max).toBe(4);
  expect(read('/paths?prefer=slowest').prefer).toBe('EASIEST');
});
