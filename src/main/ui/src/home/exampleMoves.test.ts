import { expect, test } from 'vitest';

import type { QuestionedFragment, QuestionsQuery, WorkedMoveFragment } from '../graph-api/generated/graphql';
import { catalogueMoves, describedMoves, onePerFamily } from './exampleMoves';

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

test('starts with documented moves, and takes one from each role', () => {
  expect(describedMoves(questions, 9).map(({ id }) => id)).toEqual([
    'project-to-product',
    'product-to-founder',
    'research-to-product',
  ]);
});

test('lists no move twice', () => {
  expect(catalogueMoves(questions, 9).map(({ id }) => id)).toEqual(['other-product-to-x', 'other-project-to-x']);
});

test('respects the limit', () => {
  expect(describedMoves(questions, 2)).toHaveLength(2);
});

test('takes the first move with short names from each job family', () => {
  const crossroad = (family: string | null, ...moves: WorkedMoveFragment[]) => ({
    role: {
      family,
      transitions: { nodes: moves.map((each) => ({ ...each, to: { ...each.to, transitions: { nodes: [] } } })) },
    },
  });
  const gateways = [
    crossroad('food'),
    crossroad('food', move('setters and operators of machines that slice', 'setters of machines that bake')),
    crossroad('food', move('cook', 'baker')),
    crossroad('food', move('waiter', 'cook')),
    crossroad(null, move('a', 'b')),
    crossroad('law', move('judge', 'clerk')),
  ];
  expect(onePerFamily({ insights: { gateways } }).map(({ id }) => id)).toEqual([
    'cook-to-baker',
    'a-to-b',
    'judge-to-clerk',
  ]);
});
