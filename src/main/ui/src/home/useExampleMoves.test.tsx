import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { emptyCache } from '../testing/emptyCache';
import { mockService, type Request } from '../testing/mockService';
import { useExampleMoves } from './useExampleMoves';

let requests: Request[];

beforeEach(() => {
  requests = mockService();
});

const respond = (request: Request | undefined, data: object) => act(async () => request?.respond({ data }));

test('loads crossroads if there are no featured roles', async () => {
  const { result } = renderHook(useExampleMoves, emptyCache());
  await respond(requests[0], { disciplines: [], scenarios: [{ parts: [] }] });
  expect(requests).toHaveLength(2);
  expect(result.current.loading).toBe(true);
  await respond(requests[1], { insights: { gateways: [] } });
  expect(result.current).toMatchObject({ loading: false, crossroads: { insights: { gateways: [] } } });
});

test('does not load crossroads if there are featured roles', async () => {
  const { result } = renderHook(useExampleMoves, emptyCache());
  await respond(requests[0], { disciplines: [{ roles: [{ id: 'baker' }] }], scenarios: [] });
  expect(requests).toHaveLength(1);
  expect(result.current).toMatchObject({ loading: false, crossroads: null });
});
