import { expect, test } from 'vitest';

import type { PlanQuery } from '../graph-api/generated/graphql';
import { course, type Step, ticksOf } from './progress';

const skill = (id: string) => ({ id, name: id, skillKind: 'SKILL' as const });

const step = (order: number, skills: string[], transferabilityAfter: number): Step => ({
  order,
  kind: 'SKILL',
  title: skills.join(),
  why: '',
  skills: skills.map(skill),
  certification: null,
  documented: null,
  gain: 0,
  transferabilityAfter,
  evidence: [],
});

// of a weight of 2, planning carries over; strategy is new, influence is held in half, roadmapping is new
const plan: PlanQuery = {
  learningPlan: {
    from: skill('from'),
    to: skill('to'),
    transferability: 0.4,
    reached: 1,
    steps: [step(1, ['strategy', 'influence'], 0.8), step(2, ['roadmapping'], 1)],
    advice: [],
  },
  skillGap: {
    carriesOver: [{ weight: 0.6, credit: 1 }],
    toDevelop: [
      { skill: skill('strategy'), weight: 0.6, shortfall: 1 },
      { skill: skill('influence'), weight: 0.4, shortfall: 0.5 },
      { skill: skill('roadmapping'), weight: 0.4, shortfall: 1 },
    ],
    toolsToLearn: [],
    frameworksToLearn: [],
  },
};

const afters = (ticked: string[]) => course(plan, new Set(ticked)).steps.map(({ after }) => Number(after.toFixed(4)));

test('without ticks the steps lead where the service says', () => {
  expect(afters([])).toEqual([0.8, 1]);
  expect(course(plan, new Set()).now).toBeCloseTo(0.4, 10);
});

test('what is ticked counts from now on, and no second time at its step', () => {
  const { now, steps } = course(plan, new Set(['roadmapping']));
  expect(now).toBeCloseTo(0.6, 10);
  expect(steps.map(({ done }) => done)).toEqual([false, true]);
  expect(afters(['roadmapping'])).toEqual([1, 1]);
});

test('a step is done when all of its skills are there', () => {
  const first = (ticked: string[]) => course(plan, new Set(ticked)).steps[0];
  expect([first(['strategy'])?.done, first(['strategy'])?.begun]).toEqual([false, true]);
  expect(first(['strategy', 'influence'])?.done).toBe(true);
  expect(first(['cooking'])?.begun).toBe(false);
});

test('a tick at a step is for its certification too', () => {
  expect(ticksOf({ ...step(1, ['strategy'], 1), certification: skill('cspo') })).toEqual(['strategy', 'cspo']);
});
