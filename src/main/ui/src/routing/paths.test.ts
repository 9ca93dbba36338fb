import { expect, test } from 'vitest';

import { matchPath, pathTo } from './paths';

test('reads the parameters of a path', () => {
  expect(matchPath('/compare/:from/:to', '/compare/founder/tech-lead')).toEqual({ from: 'founder', to: 'tech-lead' });
});

test('ignores a trailing slash', () => {
  expect(matchPath('/roles/:id', '/roles/founder/')).toEqual({ id: 'founder' });
  expect(matchPath('/', '/')).toEqual({});
});

test('matches only paths with as many segments as the pattern', () => {
  expect(matchPath('/roles/:id', '/roles')).toBeNull();
  expect(matchPath('/roles/:id', '/roles/')).toBeNull();
  expect(matchPath('/roles/:id', '/roles/a/b')).toBeNull();
  expect(matchPath('/data', '/date')).toBeNull();
});

test('decodes any id that a path was made from', () => {
  for (const id of ['onet-15-1299.09', 'a/b', 'ä ß', '%', '?x#y', '中文']) {
    expect(matchPath('/roles/:id', pathTo.role(id))).toEqual({ id });
  }
});

test('malformed encoding matches nothing', () => {
  expect(matchPath('/roles/:id', '/roles/%ff')).toBeNull();
});
