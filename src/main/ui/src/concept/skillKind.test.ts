import { expect, test } from 'vitest';

import { fullName } from './skillKind';

test('a name says of which kind it is, unless it is a skill proper or no skill', () => {
  expect([
    fullName({ name: 'Mathematics', skillKind: 'KNOWLEDGE' }),
    fullName({ name: 'Mathematics', skillKind: 'SKILL' }),
    fullName({ name: 'Figma' }),
  ]).toEqual(['Mathematics (knowledge)', 'Mathematics', 'Figma']);
});
