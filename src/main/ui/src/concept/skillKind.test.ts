import { expect, test } from 'vitest';

import { fullName } from './skillKind';

test('adds the kind of skill to a name, except for skills in the narrow sense and for tools', () => {
  expect([
    fullName({ name: 'Mathematics', skillKind: 'KNOWLEDGE' }),
    fullName({ name: 'Mathematics', skillKind: 'SKILL' }),
    fullName({ name: 'Figma' }),
  ]).toEqual(['Mathematics (knowledge)', 'Mathematics', 'Figma']);
});
