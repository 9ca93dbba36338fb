import { expect, test } from 'vitest';

import type { ConceptKind, SkillKind } from '../graph-api/generated/graphql';
import { hitOf, pathToHit } from './hit';

const found = (node: { kind: ConceptKind; skillKind?: SkillKind }) =>
  hitOf({ matched: 'x', sameAs: [], node: { id: 'x', name: 'X', codes: [], ...node } });

test('a role leads to its screen, anything else to what is around it', () => {
  expect(pathToHit(found({ kind: 'ROLE' }))).toBe('/roles/x');
  expect(pathToHit(found({ kind: 'TOOL' }))).toBe('/explore/x');
});

test('says what was found, and of a skill of which kind it is', () => {
  expect([
    found({ kind: 'TOOL' }).what,
    found({ kind: 'SKILL', skillKind: 'SKILL' }).what,
    found({ kind: 'SKILL', skillKind: 'KNOWLEDGE' }).what,
  ]).toEqual(['tool', 'skill', 'knowledge']);
});
