import { expect, test } from 'vitest';

import type { CompareQuery } from '../graph-api/generated/graphql';
import { rows, transferability } from './rows';

const skill = (name: string) => ({ id: name, name, skillKind: 'SKILL' as const });
const tool = (name: string) => ({ id: name, name });
const none = { tools: [], frameworks: [], certifications: [] };

// planning carries over, influence is held in part, scheduling covers 0.3 of roadmapping, strategy is new
const data: CompareQuery = {
  skillGap: {
    basis: 'MEASURED',
    percentile: null,
    problem: null,
    bridge: [],
    estimatedFrom: [],
    transferability: (0.6 + 0.3 + 0.24) / 2.8,
    from: { id: 'from', name: 'From' },
    to: { id: 'to', name: 'To' },
    carriesOver: [{ skill: skill('planning'), held: null, needed: null, via: null, credit: 1, weight: 0.6 }],
    toDevelop: [
      {
        skill: skill('influence'),
        held: 30,
        needed: 60,
        via: null,
        shortfall: 0.5,
        weight: 0.6,
        reason: 'BELOW_LEVEL',
        evidence: [],
      },
      {
        skill: skill('roadmapping'),
        held: null,
        needed: null,
        via: skill('scheduling'),
        shortfall: 0.7,
        weight: 0.8,
        reason: 'MISSING',
        evidence: [],
      },
      {
        skill: skill('strategy'),
        held: null,
        needed: null,
        via: null,
        shortfall: 1,
        weight: 0.8,
        reason: 'MISSING',
        evidence: [],
      },
    ],
    toolsToLearn: [tool('figma')],
    frameworksToLearn: [],
    certificationsToEarn: [],
    transition: null,
  },
  compareRoles: {
    common: { ...none, tools: [tool('jira')] },
    distinct: [
      { ...none, skills: [skill('budgeting'), skill('scheduling')], tools: [tool('asana')] },
      { ...none, skills: [skill('strategy')], tools: [tool('figma')] },
    ],
  },
};

const share = (checkedIds: string[]) => {
  const { met, partly, checked, all } = transferability(data.skillGap, new Set(checkedIds));
  return (met + partly + checked) / all;
};

test('equals the transferability from the service if nothing is checked', () => {
  expect(share([])).toBeCloseTo(data.skillGap.transferability ?? NaN, 10);
});

test('a checked skill counts in full', () => {
  expect(share(['strategy'])).toBeCloseTo((0.6 + 0.3 + 0.24 + 0.8) / 2.8, 10);
  expect(share(['influence', 'roadmapping', 'strategy'])).toBeCloseTo(1, 10);
});

test('ignores checked skills that are not to be learned', () => {
  expect(share(['cooking', 'planning'])).toBeCloseTo(share([]), 10);
});

test('a skill that covers another one is not left behind', () => {
  expect(rows(data)[0]?.leave.map(({ id }) => id)).toEqual(['budgeting']);
});

test('each kind has what is left behind, what carries over, and what is new', () => {
  const tools = rows(data).find(({ kind }) => kind === 'TOOL');
  expect([tools?.leave, tools?.keep, tools?.gain]).toEqual([[tool('asana')], [tool('jira')], [tool('figma')]]);
});
