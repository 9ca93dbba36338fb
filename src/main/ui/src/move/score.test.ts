import { expect, test } from 'vitest';

import { standing, standingOn } from './score';

test('says where a move stands, and never more than is true', () => {
  expect(standing({ percentile: 93.9 })).toBe('Closer than 93% of roles');
  expect(standing({ percentile: 0 })).toBe('Closer than 0% of roles');
});

test('says nothing where too few roles are known', () => {
  expect(standing({ percentile: null })).toBeUndefined();
});

test('says what is estimated and what is not known', () => {
  expect(standingOn({ percentile: 93.9, basis: 'MEASURED' })).toBe('Closer than 93% of roles');
  expect(standingOn({ percentile: 93.9, basis: 'ESTIMATED' })).toBe('Closer than 93% of roles (estimated)');
  expect(standingOn({ percentile: null, basis: 'UNKNOWN' })).toBe('How much carries over is not known');
  expect(standingOn({ percentile: null, basis: 'MEASURED' })).toBeUndefined();
});
