import { expect, test } from 'vitest';

import type { QuestionedFragment, WorkedMoveFragment } from '../graph-api/generated/graphql';
import { acrossFamilies, examples } from './examples';

const move = (from: string, to: string): WorkedMoveFragment => ({
  id: `${from}-to-${to}`,
  basis: 'DOCUMENTED',
  summary: null,
  from: { id: from, name: from },
  to: { id: to, name: to },
});

const role = (id: string, into: string[], out: string[]): QuestionedFragment => ({
  id,
  transitions: { nodes: out.map((to) => move(id, to)) },
  transitionsInto: { nodes: into.map((from) => move(from, id)) },
  matches: [],
});

const found = (...roles: QuestionedFragment[]) =>
  examples({ disciplines: [{ roles }], scenarios: [] }, 9).map(({ from, to }) => `${from.id} to ${to.id}`);

test('leads through a role, but not back to the start', () => {
  expect(found(role('owner', ['analyst'], ['analyst', 'manager']))).toEqual(['analyst to manager']);
});

test('contains no duplicates, and no roles without moves in and out', () => {
  const owner = role('owner', ['analyst'], ['manager']);
  expect(found(owner, owner, role('start', [], ['a']), role('end', ['a'], []))).toEqual(['analyst to manager']);
});

test('continues from the roles with the most known moves', () => {
  const next = (from: string, to: string) => ({ to: { id: to, name: `${from} to ${to}` } });
  const cook = {
    family: 'food',
    transitions: {
      nodes: [
        {
          ...move('cook', 'baker'),
          to: { id: 'baker', name: 'baker', transitions: { nodes: [next('baker', 'cook'), next('baker', 'miller')] } },
        },
      ],
    },
  };
  const found = acrossFamilies({ insights: { gateways: [{ role: cook }] } }, 9);
  expect(found.map(({ from, to }) => `${from.id} to ${to.id}`)).toEqual(['cook to miller']);
});
