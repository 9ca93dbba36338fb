import { expect, test } from 'vitest';

import type { PlanQuery } from '../graph-api/generated/graphql';
import { conceptIds, planProgress, type Step } from './progress';

const skill = (id: string) => ({ id, name: id, skillKind: 'SKILL' as const });

const step = (order: number, skills: string[], transferabilityAfter: number): Step => ({
  order,
  kind: 'SKILL',
  title: skills.join(),
  why: '',
  reach: null,
  skills: skills.map(skill),
  certification: null,
  documented: null,
  gain: 0,
  transferabilityAfter,
  evidence: [],
});

// Weights sum to 2. One skill carries over, strategy and roadmapping are new, influence is half met.
const plan: PlanQuery = {
  learningPlan: {
    from: { ...skill('from'), tools: { totalCount: 0 } },
    to: skill('to'),
    transferability: 0.4,
    reached: 1,
    themes: [
      { title: 'Business', gain: 0.4, steps: [step(1, ['strategy', 'influence'], 0.8)] },
      { title: 'Product', gain: 0.2, steps: [step(2, ['roadmapping'], 1)] },
    ],
    gates: [],
    smallDifferences: [],
    advice: [],
  },
  skillGap: {
    basis: 'MEASURED',
    coverage: 1,
    to: { id: 'to' },
    percentile: null,
    problem: null,
    bridge: [],
    estimatedFrom: [],
    carriesOver: [{ weight: 0.6, credit: 1 }],
    toDevelop: [
      { skill: skill('strategy'), weight: 0.6, shortfall: 1 },
      { skill: skill('influence'), weight: 0.4, shortfall: 0.5 },
      { skill: skill('roadmapping'), weight: 0.4, shortfall: 1 },
    ],
    toolsToLearn: [],
    toolsToLearnCount: 0,
    frameworksToLearn: [],
  },
};

const afters = (checkedIds: string[]) =>
  planProgress(plan, new Set(checkedIds)).steps.map(({ after }) => Number(after.toFixed(4)));

test('equals the transferability from the service if nothing is checked', () => {
  expect(afters([])).toEqual([0.8, 1]);
  expect(planProgress(plan, new Set()).now).toBeCloseTo(0.4, 10);
});

test('a checked skill counts from the start and not again at its step', () => {
  const { now, steps } = planProgress(plan, new Set(['roadmapping']));
  expect(now).toBeCloseTo(0.6, 10);
  expect(steps.map(({ done }) => done)).toEqual([false, true]);
  expect(afters(['roadmapping'])).toEqual([1, 1]);
});

test('a step is done when all of its skills are checked', () => {
  const first = (checkedIds: string[]) => planProgress(plan, new Set(checkedIds)).steps[0];
  expect([first(['strategy'])?.done, first(['strategy'])?.started]).toEqual([false, true]);
  expect(first(['strategy', 'influence'])?.done).toBe(true);
  expect(first(['cooking'])?.started).toBe(false);
});

test('checking a step includes its certification', () => {
  expect(conceptIds({ ...step(1, ['strategy'], 1), certification: skill('cspo') })).toEqual(['strategy', 'cspo']);
});

test('numbers the steps as the themes order them', () => {
  const [business, product] = plan.learningPlan.themes;
  const turned = {
    ...plan,
    learningPlan: { ...plan.learningPlan, themes: [product, business].flatMap((one) => one ?? []) },
  };
  const { steps } = planProgress(turned, new Set());
  expect(steps.map(({ position, step, after }) => [position, step.order, Number(after.toFixed(4))])).toEqual([
    [1, 2, 0.6],
    [2, 1, 1],
  ]);
});
