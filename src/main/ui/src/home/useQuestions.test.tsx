import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { forget } from '../graph-api/remembered';
import { type Request, service } from '../testing/service';
import { useQuestions } from './useQuestions';

let requests: Request[];

beforeEach(() => {
  forget();
  requests = service();
});

const answer = (request: Request | undefined, data: object) => act(async () => request?.answer({ data }));

test('asks where moves meet only when no source tells of roles', async () => {
  const { result } = renderHook(useQuestions);
  await answer(requests[0], { disciplines: [], scenarios: [{ parts: [] }] });
  expect(requests).toHaveLength(2);
  expect(result.current.waiting).toBe(true);
  await answer(requests[1], { insights: { gateways: [] } });
  expect(result.current).toMatchObject({ waiting: false, crossroads: { insights: { gateways: [] } } });
});

test('asks no more where one does', async () => {
  const { result } = renderHook(useQuestions);
  await answer(requests[0], { disciplines: [{ roles: [{ id: 'baker' }] }], scenarios: [] });
  expect(requests).toHaveLength(1);
  expect(result.current).toMatchObject({ waiting: false, crossroads: null });
});
