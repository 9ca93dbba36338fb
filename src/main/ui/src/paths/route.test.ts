import { expect, test } from 'vitest';

import type { RouteFragment } from '../graph-api/generated/graphql';
import { basisOf, firstSkills, type Move, payChange, stopsOf, toGain } from './route';

const stop = (id: string) => ({ id, name: id, codes: [] });

const move = (change: Partial<Move>): Move => ({
  from: stop('a'),
  to: stop('b'),
  computed: false,
  transferability: 0.5,
  gap: { toDevelop: [], toolsToLearn: [] },
  transition: { id: 'a-to-b', basis: 'RELATED_OCCUPATION', rank: 4, evidence: [] },
  ...change,
});

const route = (salaryChange: number | null, moves = [move({})], salaryCurrency = 'USD'): RouteFragment => ({
  transferability: 0.5,
  salaryChange,
  salaryCurrency: salaryChange === null ? null : salaryCurrency,
  moves,
});

test('says how a move is known', () => {
  expect(basisOf(move({}))).toBe('Related occupation, rank 4');
  expect(basisOf(move({ computed: true, transition: null }))).toContain('Computed');
});

test('counts what there is to gain', () => {
  const skill = { skill: { id: 'a', name: 'a' } };
  expect(toGain(move({ gap: { toDevelop: [skill], toolsToLearn: [{ id: 'x' }, { id: 'y' }] } }))).toBe(
    '1 skill and 2 tools',
  );
  expect(toGain(move({}))).toBe('nothing new');
});

test('names the first skills, each name once', () => {
  const toDevelop = ['maths', 'maths', 'law', 'art', 'law', 'music'].map((name, id) => ({
    skill: { id: `${id}`, name },
  }));
  expect(firstSkills(move({ gap: { toDevelop, toolsToLearn: [] } }), 2)).toEqual({ names: ['maths', 'law'], more: 2 });
});

test('a change of pay is written in its currency', () => {
  expect(payChange(route(52060))).toBe('+$52,060 a year');
  expect(payChange(route(-1200))).toBe('−$1,200 a year');
  expect(payChange(route(52060, [], 'EUR'))).toBe('+€52,060 a year');
  expect(payChange(route(0))).toBe('paid alike');
});

test('says nothing of pay that is not known', () => {
  expect(payChange(route(null))).toBeNull();
});

test('a route of two moves has three stops', () => {
  const stops = stopsOf(route(null, [move({}), move({ from: stop('b'), to: stop('c') })]));
  expect(stops.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
