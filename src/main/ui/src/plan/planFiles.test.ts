import { expect, test } from 'vitest';

import type { PlanQuery } from '../graph-api/generated/graphql';
import { planCsv, planMarkdown } from './planFiles';
import type { PlanProgress } from './progress';

const source = (id: string, url: string | null) => ({ id, name: `The ${id}`, url });
const evidenceFrom = (id: string, url: string | null) => ({
  basis: 'DOCUMENT' as const,
  note: null,
  asOf: null,
  url: null,
  source: source(id, url),
});

const learn = {
  order: 1,
  kind: 'DOCUMENTED' as const,
  title: 'learn *to* talk',
  why: 'It is advised.',
  reach: 'Talk to strangers.',
  skills: [{ id: 'influence', name: 'influence', skillKind: 'KNOWLEDGE' as const }],
  certification: { id: 'cspo', name: 'CSPO' },
  documented: null,
  gain: 0.1 + 0.2,
  transferabilityAfter: 0.7,
  evidence: [evidenceFrom('book', 'https://example.org/book'), evidenceFrom('book', null), evidenceFrom('talk', null)],
};

const plan: PlanQuery['learningPlan'] = {
  from: { id: 'from', name: 'project manager', tools: { totalCount: 0 } },
  to: { id: 'to', name: 'founder' },
  transferability: 0.4,
  reached: 0.7,
  themes: [{ title: 'Recommended', gain: 0.3, steps: [learn] }],
  gates: [{ kind: 'LICENSE', description: 'It takes a license.', evidence: [evidenceFrom('book', null)] }],
  smallDifferences: [{ skill: { id: 'math', name: 'mathematics', skillKind: 'SKILL' } }],
  advice: [
    {
      order: 2,
      title: 'find a niche',
      guidance: 'Look around.',
      examples: [],
      earns: [],
      evidence: [evidenceFrom('talk', null)],
    },
  ],
};

const steps = [{ step: learn, position: 1, done: true, started: true, after: 0.7 }];
const course: PlanProgress = { now: 0.4, steps, themes: [{ title: 'Recommended', steps }] };

test('writes a Markdown task list with reasons and sources', () => {
  expect(planMarkdown(plan, course)).toBe(
    [
      '# From project manager to founder',
      '',
      'Transferability: 40% now, 70% after the last step.',
      '',
      '## Recommended',
      '',
      '1. [x] **Learn \\*to\\* talk** (70% after this step)',
      '   - Talk to strangers.',
      '   - It is advised.',
      '   - Skills: Influence (knowledge)',
      '   - Certification: CSPO',
      '   - Source: [The book](<https://example.org/book>), The talk',
      '',
      '## Conditions besides skills',
      '',
      '- It takes a license.',
      '  - Source: The book',
      '',
      '## Small differences, not worth a step',
      '',
      '- Mathematics',
      '',
      '## Additional advice',
      '',
      '- **Find a niche**',
      '  - Look around.',
      '  - Source: The talk',
      '',
    ].join('\n'),
  );
});

test('writes a CSV line for each step', () => {
  expect(planCsv(course).split('\r\n').slice(1)).toEqual([
    '1,yes,Recommended,learn *to* talk,Talk to strangers.,It is advised.,influence (knowledge),CSPO,0.3,0.7,The book; The talk,https://example.org/book',
    '',
  ]);
});
