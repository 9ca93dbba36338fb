import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { emptyCache } from '../testing/emptyCache';
import { mockService, type Request } from '../testing/mockService';
import type { Document } from './client';
import { usePages } from './usePages';

interface Numbers {
  numbers: { nodes: number[]; endCursor: string | null } | null;
}

const document = 'query Numbers { numbers }' as unknown as Document<Numbers, { after: string; first: number }>;
let requests: Request[];

beforeEach(() => {
  requests = mockService();
});

function renderPages(limit: number) {
  const useNumbers = (limit: number) => usePages(document, {}, 'start', limit, ({ numbers }) => numbers);
  return renderHook(useNumbers, { initialProps: limit, ...emptyCache() });
}

const respond = (request: Request | undefined, nodes: number[], endCursor: string | null) =>
  act(async () => request?.respond({ data: { numbers: { nodes, endCursor } } }));

test('loads pages until the limit is reached', async () => {
  const { result, rerender } = renderPages(0);
  expect(requests).toHaveLength(0);
  rerender(3);
  expect(result.current.loading).toBe(true);
  expect(requests[0]?.variables).toEqual({ after: 'start', first: 100 });
  await respond(requests[0], [1, 2], 'two');
  expect(requests[1]?.variables).toEqual({ after: 'two', first: 100 });
  await respond(requests[1], [3, 4], 'four');
  expect(requests).toHaveLength(2);
  expect(result.current).toMatchObject({ nodes: [1, 2, 3], loading: false, failure: null });
});

test('loads nothing after the last page', async () => {
  const { result } = renderPages(5);
  await respond(requests[0], [1, 2], null);
  expect(requests).toHaveLength(1);
  expect(result.current).toMatchObject({ nodes: [1, 2], loading: false, failure: null });
});

test('keeps the pages before one that fails, and goes on from there on request', async () => {
  const { result } = renderPages(4);
  await respond(requests[0], [1, 2], 'two');
  await act(async () => requests[1]?.fail());
  expect(result.current).toMatchObject({ nodes: [1, 2], loading: false, failure: 'The service cannot be reached.' });
  act(() => result.current.retry());
  expect(requests[2]?.variables).toMatchObject({ after: 'two' });
  await respond(requests[2], [3, 4], 'four');
  expect(result.current).toMatchObject({ nodes: [1, 2, 3, 4], loading: false, failure: null });
});

test('says so if a page is missing', async () => {
  const { result } = renderPages(1);
  await act(async () => requests[0]?.respond({ data: { numbers: null } }));
  expect(result.current).toMatchObject({ nodes: [], loading: false, failure: 'No more results.' });
});
