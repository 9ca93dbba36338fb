import { expect, test } from 'vitest';

import type { ResponsibilityKind } from '../graph-api/generated/graphql';
import { responsibilityFacts } from './facts';

const fact = (name: string, note: string | null, responsibilityKind: ResponsibilityKind = 'DUTY') => ({
  responsibility: { id: name, name, responsibilityKind },
  evidence: [
    { basis: 'SURVEY' as const, note, asOf: null, url: null, source: { id: 'onet', name: 'O*NET', url: null } },
  ],
});

test('supplemental tasks come last', () => {
  const facts = responsibilityFacts({
    responsibilityFacts: [fact('advise', 'Supplemental'), fact('plan', 'Core'), fact('sell', null)],
  });
  expect(facts.map(({ name, remark }) => [name, remark])).toEqual([
    ['plan', null],
    ['sell', null],
    ['advise', 'supplemental'],
  ]);
});

test('labels responsibilities that are not duties', () => {
  const [risk] = responsibilityFacts({ responsibilityFacts: [fact('scope creep', null, 'RISK')] });
  expect(risk?.remark).toBe('risk to monitor');
});
