import { expect, test } from 'vitest';

import type { RouteFragment } from '../graph-api/generated/graphql';
import { basisLabel, firstSkills, isDescribed, type Move, payChange, stops, toLearn } from './careerPath';

const known = {
  basis: 'MEASURED' as const,
  coverage: 1,
  percentile: null,
  problem: null,
  bridge: [],
  estimatedFrom: [],
  toDevelop: [],
  toolsToLearnCount: 0,
};

const stop = (id: string) => ({ id, name: id, codes: [] });

const move = (change: Partial<Move>): Move => ({
  from: stop('a'),
  to: stop('b'),
  computed: false,
  mapping: null,
  direction: 'UNKNOWN',
  directionReason: null,
  gates: [],
  transferability: 0.5,
  gap: known,
  transition: { id: 'a-to-b', basis: 'RELATED_OCCUPATION', rank: 4, evidence: [] },
  ...change,
});

const path = (salaryChange: number | null, moves = [move({})], salaryCurrency = 'USD'): RouteFragment => ({
  transferability: 0.5,
  salaryChange,
  salaryChangeBound: null,
  salaryCurrency: salaryChange === null ? null : salaryCurrency,
  moves,
});

test('says why a move is known', () => {
  expect(basisLabel(move({}))).toBe('Similar: listed as related occupations, rank 4');
  expect(basisLabel(move({ computed: true, transition: null }))).toContain('Computed');
});

test('similar roles are no moves that somebody describes', () => {
  expect(isDescribed(move({}))).toBe(false);
  expect(isDescribed(move({ transition: { id: 'a', basis: 'EDITORIAL', rank: null, evidence: [] } }))).toBe(true);
  expect(basisLabel(move({ mapping: 'EXACT', transition: null }))).toBe('The same job in another catalogue');
});

test('counts what there is to learn', () => {
  const skill = { skill: { id: 'a', name: 'a' }, significant: true };
  const small = { ...skill, significant: false };
  expect(toLearn(move({ gap: { ...known, toDevelop: [skill, small], toolsToLearnCount: 2 } }))).toBe(
    'Learn 1 skill and 2 tools',
  );
  expect(toLearn(move({}))).toBe('Learn nothing new');
  expect(toLearn(move({ gap: { ...known, toDevelop: [small] } }))).toBe('Learn no more than small differences');
  expect(toLearn(move({ gap: { ...known, basis: 'UNKNOWN' } }))).toBe('What to learn is not known');
});

test('lists the first skills without duplicates', () => {
  const toDevelop = ['maths', 'maths', 'law', 'art', 'law', 'music'].map((name, id) => ({
    skill: { id: `${id}`, name },
    significant: true,
  }));
  expect(firstSkills(move({ gap: { ...known, toDevelop } }), 2)).toEqual({
    names: ['maths', 'law'],
    more: 2,
  });
});

test('formats a pay change in its currency', () => {
  expect(payChange(path(52060))).toBe('+$52,060 a year');
  expect(payChange(path(-1200))).toBe('−$1,200 a year');
  expect(payChange(path(52060, [], 'EUR'))).toBe('+€52,060 a year');
  expect(payChange(path(0))).toBe('same pay');
});

test('says what a pay change bounds', () => {
  expect(payChange({ ...path(52060), salaryChangeBound: 'AT_LEAST' })).toBe('+$52,060 a year or better');
  expect(payChange({ ...path(-1200), salaryChangeBound: 'AT_MOST' })).toBe('−$1,200 a year or worse');
});

test('returns null for an unknown pay change', () => {
  expect(payChange(path(null))).toBeNull();
});

test('a path with two moves has three roles', () => {
  const roles = stops(path(null, [move({}), move({ from: stop('b'), to: stop('c') })]));
  expect(roles.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
