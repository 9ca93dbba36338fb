import { expect, test } from 'vitest';

import { addressOf, between, choicesOf } from './choices';

const read = (address: string) => choicesOf(new URL(address, 'http://app').searchParams);

test('an address says again what was chosen', () => {
  const choices = { from: 'a', to: 'b c', max: 2, prefer: 'BEST_PAID' as const, computed: true };
  expect(addressOf(choices)).toBe('/paths?from=a&to=b+c&max=2&prefer=paid&computed=1');
  expect(read(addressOf(choices))).toEqual(choices);
});

test('what is usual needs no word', () => {
  expect(between('a', 'b')).toBe('/paths?from=a&to=b');
  expect(addressOf(read('/paths'))).toBe('/paths');
});

test('what makes no sense is as if it were left out', () => {
  for (const max of ['0', '7', '2.5', 'many', '']) expect(read(`/paths?max=${max}`).max).toBe(4);
  expect(read('/paths?prefer=slowest').prefer).toBe('EASIEST');
});
