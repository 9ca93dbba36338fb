import { expect, test } from 'vitest';

import type { ConceptKind, SkillKind } from '../graph-api/generated/graphql';
import { pathToHit, toHit } from './hit';

const found = (node: { kind: ConceptKind; skillKind?: SkillKind }) =>
  toHit({ matched: 'x', sameAs: [], node: { id: 'x', name: 'X', codes: [], ...node } });

test('opens a role on the role screen and anything else in Explore', () => {
  expect(pathToHit(found({ kind: 'ROLE' }))).toBe('/roles/x');
  expect(pathToHit(found({ kind: 'TOOL' }))).toBe('/explore/x');
});

test('labels the kind of a hit, and the kind of skill', () => {
  expect([
    found({ kind: 'TOOL' }).kindLabel,
    found({ kind: 'SKILL', skillKind: 'SKILL' }).kindLabel,
    found({ kind: 'SKILL', skillKind: 'KNOWLEDGE' }).kindLabel,
  ]).toEqual(['tool', 'skill', 'knowledge']);
});
