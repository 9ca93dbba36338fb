import { expect, test } from 'vitest';

import { matched, pathTo } from './paths';

test('finds what stands in the place of a name', () => {
  expect(matched('/compare/:from/:to', '/compare/founder/tech-lead')).toEqual({ from: 'founder', to: 'tech-lead' });
});

test('does not mind a slash at the end', () => {
  expect(matched('/roles/:id', '/roles/founder/')).toEqual({ id: 'founder' });
  expect(matched('/', '/')).toEqual({});
});

test('takes no more and no less than the pattern has', () => {
  expect(matched('/roles/:id', '/roles')).toBeNull();
  expect(matched('/roles/:id', '/roles/')).toBeNull();
  expect(matched('/roles/:id', '/roles/a/b')).toBeNull();
  expect(matched('/data', '/date')).toBeNull();
});

test('gives back whatever id a path was made of', () => {
  for (const id of ['onet-15-1299.09', 'a/b', 'ä ß', '%', '?x#y', '中文']) {
    expect(matched('/roles/:id', pathTo.role(id))).toEqual({ id });
  }
});

test('what is not encoded well leads nowhere', () => {
  expect(matched('/roles/:id', '/roles/%ff')).toBeNull();
});
