import { buildSchema, parse, validate } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import * as generated from './generated/graphql';
import { queryText } from './queryText';

test('inlines variables', () => {
  const query =
    'query Role($id: ID!, $first: Int = 20, $after: String) {\n  role(id: $id) { tools(first: $first, after: $after) { totalCount } }\n}';
  expect(queryText(query, { id: 'a "b"' })).toBe(
    'query Role {\n  role(id: "a \\"b\\"") { tools(first: 20, after: null) { totalCount } }\n}',
  );
});

test('writes lists, and enum values without quotes', () => {
  const query = 'query S($kinds: [ConceptKind!], $ids: [ID!]!) { search(kinds: $kinds, ids: $ids) { totalCount } }';
  expect(queryText(query, { kinds: ['ROLE', 'TOOL'], ids: ['a', 'b'] })).toBe(
    'query S { search(kinds: [ROLE, TOOL], ids: ["a", "b"]) { totalCount } }',
  );
});

test('every query of the app is valid when copied', () => {
  const folder = '../resources/graphql';
  const schema = buildSchema(
    readdirSync(folder)
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join('\n'),
  );
  const variables = {
    id: 'a',
    from: 'a',
    to: 'b',
    ids: ['a'],
    after: 'a',
    first: 3,
    query: 'a',
    kinds: ['ROLE'],
    sources: ['a'],
    evidence: true,
    text: 'a',
    withRoles: true,
    withSkills: true,
  };
  const documents = Object.entries(generated).filter(([name]) => name.endsWith('Document'));
  expect(documents.length).toBeGreaterThan(5);
  for (const [name, document] of documents) {
    expect(validate(schema, parse(queryText(document, variables))), name).toEqual([]);
  }
});
