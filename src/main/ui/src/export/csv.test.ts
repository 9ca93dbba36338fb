import { expect, test } from 'vitest';

import { csv } from './csv';

test('quotes what has commas, quotes and line breaks', () => {
  expect(csv(['a', 'b'], [['x, y', 'say "yes"\nor no']])).toBe('a,b\r\n"x, y","say ""yes""\nor no"\r\n');
});

test('leaves empty what is not known', () => {
  expect(csv(['a', 'b', 'c'], [[null, undefined, 0]])).toBe('a,b,c\r\n,,0\r\n');
});

test('a spreadsheet takes no name for a formula', () => {
  expect(csv(['a'], [['=1+1'], ['@x'], [-1]])).toBe("a\r\n'=1+1\r\n'@x\r\n-1\r\n");
});
