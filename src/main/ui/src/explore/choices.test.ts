import { expect, test } from 'vitest';

import { parseChoices, withKind, withPin } from './choices';

const of = (query: string) => parseChoices(new URLSearchParams(query));

test('reads the whole address', () => {
  expect(of('depth=2&kinds=tool,skill&pin=a,b&view=table&show=x')).toEqual({
    depth: 2,
    kinds: ['SKILL', 'TOOL'],
    pins: ['a', 'b'],
    view: 'table',
    limit: 150,
    shown: 'x',
  });
});

test('ignores invalid parameters', () => {
  expect(of('depth=9&kinds=cheese&pin=,,&view=cube&nodes=1000000')).toEqual(of(''));
});

test('treats all kinds like no choice', () => {
  expect(of('kinds=role,skill,tool,framework,certification').kinds).toBeNull();
});

test('hides and shows a kind, but never the last', () => {
  expect(withKind(null, 'TOOL')).toBe('role,skill,framework,certification');
  expect(withKind(['ROLE', 'SKILL', 'FRAMEWORK', 'CERTIFICATION'], 'TOOL')).toBeNull();
  expect(withKind(['TOOL'], 'TOOL')).toBe('tool');
});

test('pins and unpins, and drops the oldest of too many', () => {
  expect(withPin(['a'], 'b')).toBe('a,b');
  expect(withPin(['a'], 'a')).toBeNull();
  expect(withPin(['a', 'b', 'c', 'd'], 'e')).toBe('b,c,d,e');
});
