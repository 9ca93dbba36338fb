import { expect, test } from 'vitest';

import { standing } from './score';

test('says where a move stands, and never more than is true', () => {
  expect(standing({ percentile: 93.9 })).toBe('Closer than 93% of roles');
  expect(standing({ percentile: 0 })).toBe('Closer than 0% of roles');
});

test('says nothing where too few roles are known', () => {
  expect(standing({ percentile: null })).toBeUndefined();
});
