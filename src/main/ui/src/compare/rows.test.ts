import { expect, test } from 'vitest';

import type { CompareQuery } from '../graph-api/generated/graphql';
import { rows, transferability } from './rows';

const skill = (name: string) => ({ id: name, name, skillKind: 'SKILL' as const });
const tool = (name: string) => ({ id: name, name });
const listed = {
  skills: { totalCount: 3 },
  tools: { totalCount: 2 },
  frameworks: { totalCount: 0 },
  certifications: { totalCount: 0 },
};
const none = { tools: [], frameworks: [], certifications: [] };

// planning carries over, influence is held in part, scheduling covers 0.3 of roadmapping, strategy is new
const data: CompareQuery = {
  skillGap: {
    basis: 'MEASURED',
    coverage: 1,
    percentile: null,
    problem: null,
    bridge: [],
    estimatedFrom: [],
    transferability: (0.6 + 0.3 + 0.24) / 2.8,
    from: { id: 'from', name: 'From', ...listed },
    to: { id: 'to', name: 'To', ...listed },
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
        significant: true,
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
        significant: true,
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
        significant: true,
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

const remarks = (gap: Partial<CompareQuery['skillGap']>) =>
  rows({ ...data, skillGap: { ...data.skillGap, ...gap } }).map((row) => row.remarks);

test('says what is not known instead of that there is nothing', () => {
  const to = { id: 'to', name: 'To', ...listed, tools: { totalCount: 0 } };
  expect(remarks({ to })[1]).toEqual({
    leave: 'Not known which of these the second role has',
    keep: 'Not known of the second role',
    gain: 'Not known of the second role',
  });
  expect(remarks({})[1]).toEqual({});
  expect(remarks({ basis: 'UNKNOWN' })[0]).toEqual({ leave: 'Not known', keep: 'Not known', gain: 'Not known' });
});

test('leaves no skills behind between catalogues that name skills differently', () => {
  const bridge = [{ mapping: 'EXACT' as const, role: { id: 'b', name: 'B' } }];
  const [skills] = rows({ ...data, skillGap: { ...data.skillGap, basis: 'ESTIMATED', bridge } });
  expect([skills?.leave, skills?.remarks]).toEqual([
    [],
    { leave: 'Not known: the two catalogues name skills differently' },
  ]);
});

test('lists tools in the order of the service, then those beyond its first', () => {
  const compareRoles = {
    ...data.compareRoles,
    distinct: [none, { ...none, tools: [tool('canva'), tool('figma')] }].map((sets) => ({ skills: [], ...sets })),
  };
  expect(rows({ ...data, compareRoles })[1]?.gain.map(({ id }) => id)).toEqual(['figma', 'canva']);
});
