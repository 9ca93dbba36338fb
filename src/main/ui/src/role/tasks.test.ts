import { expect, test } from 'vitest';

import type { ResponsibilityKind } from '../graph-api/generated/graphql';
import { work } from './tasks';

const fact = (name: string, note: string | null, responsibilityKind: ResponsibilityKind = 'DUTY') => ({
  responsibility: { id: name, name, responsibilityKind },
  evidence: [
    { basis: 'SURVEY' as const, note, asOf: null, url: null, source: { id: 'onet', name: 'O*NET', url: null } },
  ],
});

test('what is supplemental to a role comes after what it is about', () => {
  const facts = work({
    responsibilityFacts: [fact('advise', 'Supplemental'), fact('plan', 'Core'), fact('sell', null)],
  });
  expect(facts.map(({ name, remark }) => [name, remark])).toEqual([
    ['plan', null],
    ['sell', null],
    ['advise', 'supplemental'],
  ]);
});

test('says what kind of responsibility it is where it is not work to be done', () => {
  const [risk] = work({ responsibilityFacts: [fact('scope creep', null, 'RISK')] });
  expect(risk?.remark).toBe('a risk to watch');
});
