import { expect, test } from 'vitest';

import { highlight } from './highlight';

const typed = (name: string, query: string) =>
  highlight(name, query)
    .map((piece) => (piece.typed ? `[${piece.text}]` : piece.text))
    .join('');

test('highlights the typed beginnings of words', () => {
  expect(typed('Project manager', 'pro man')).toBe('[Pro]ject [man]ager');
});

test('ignores case and accents', () => {
  expect(typed('Éditeur de jeux', 'EDI')).toBe('[Édi]teur de jeux');
});

test('highlights nothing inside a word', () => {
  expect(typed('Diagram', 'gram')).toBe('Diagram');
});

test('highlights the longest of several matches', () => {
  expect(typed('Manager', 'm manag')).toBe('[Manag]er');
});

test('highlights nothing in a name that was found despite a typo', () => {
  expect(typed('Jira', 'jria')).toBe('Jira');
});
