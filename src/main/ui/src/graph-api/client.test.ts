import { afterEach, expect, test, vi } from 'vitest';

import { type Document, fetchQuery, NoData } from './client';

const document = 'query { skillGap { basis } }' as unknown as Document<object, object>;

function respond(body: object) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(body))));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  [{ skillGap: null }, ['skillGap', 'toDevelop', 0]],
  [{ role: { gapTo: null } }, ['role', 'gapTo']],
  [{ insights: { gateways: null } }, ['insights', 'gateways', 3, 'role']],
])('what screens count on is missing in %j', async (data, path) => {
  respond({ data, errors: [{ message: 'busy', path }] });
  await expect(fetchQuery(document, {})).rejects.toThrow(NoData);
});

test('what else is missing is told beside the data', async () => {
  respond({ data: { role: { outlook: null } }, errors: [{ message: 'busy', path: ['role', 'outlook', 'from'] }] });
  expect(await fetchQuery(document, {})).toMatchObject({
    data: { role: { outlook: null } },
    errors: [{ message: 'busy' }],
  });
});
