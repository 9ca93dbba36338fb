import { expect, test } from 'vitest';

import type { QuestionedFragment, QuestionsQuery, WorkedMoveFragment } from '../graph-api/generated/graphql';
import { catalogued, described } from './worked';

const move = (from: string, to: string, basis: WorkedMoveFragment['basis'] = 'EDITORIAL'): WorkedMoveFragment => ({
  id: `${from}-to-${to}`,
  basis,
  summary: null,
  from: { id: from, name: from },
  to: { id: to, name: to },
});

const role = (id: string, moves: WorkedMoveFragment[], into: WorkedMoveFragment[] = []): QuestionedFragment => ({
  id,
  transitions: { nodes: moves },
  transitionsInto: { nodes: into },
  matches: [{ role: { id: `other-${id}`, transitions: { nodes: [move(`other-${id}`, 'x', 'RELATED_OCCUPATION')] } } }],
});

const questions: QuestionsQuery = {
  disciplines: [
    {
      roles: [
        role('product', [move('product', 'founder'), move('product', 'marketing')], [move('research', 'product')]),
      ],
    },
  ],
  scenarios: [
    { parts: [{ role: role('project', [move('project', 'product', 'DOCUMENTED')]) }, { role: role('product', []) }] },
  ],
};

test('begins with what is documented, and takes one move from each role', () => {
  expect(described(questions, 9).map(({ id }) => id)).toEqual([
    'project-to-product',
    'product-to-founder',
    'research-to-product',
  ]);
});

test('lists no move twice', () => {
  expect(catalogued(questions, 9).map(({ id }) => id)).toEqual(['other-product-to-x', 'other-project-to-x']);
});

test('is as long as it may be', () => {
  expect(described(questions, 2)).toHaveLength(2);
});
