import { expect, test } from 'vitest';

import { csv } from './csv';

test('quotes values with commas, quotes, or line breaks', () => {
  expect(csv(['a', 'b'], [['x, y', 'say "yes"\nor no']])).toBe('a,b\r\n"x, y","say ""yes""\nor no"\r\n');
});

test('leaves unknown values empty', () => {
  expect(csv(['a', 'b', 'c'], [[null, undefined, 0]])).toBe('a,b,c\r\n,,0\r\n');
});

test('keeps spreadsheets from reading names as formulas', () => {
  expect(csv(['a'], [['=1+1'], ['@x'], [-1]])).toBe("a\r\n'=1+1\r\n'@x\r\n-1\r\n");
});
