import { expect, test } from 'vitest';

import { highlight } from './highlight';

const typed = (name: string, query: string) =>
  highlight(name, query)
    .map((piece) => (piece.typed ? `[${piece.text}]` : piece.text))
    .join('');

test('marks the beginnings of words that were typed', () => {
  expect(typed('Project manager', 'pro man')).toBe('[Pro]ject [man]ager');
});

test('does not mind case and accents', () => {
  expect(typed('Éditeur de jeux', 'EDI')).toBe('[Édi]teur de jeux');
});

test('marks nothing inside a word', () => {
  expect(typed('Programme', 'gram')).toBe('Programme');
});

test('marks the longest of several beginnings', () => {
  expect(typed('Manager', 'm manag')).toBe('[Manag]er');
});

test('leaves a name as it is where a typo led to it', () => {
  expect(typed('Jira', 'jria')).toBe('Jira');
});
