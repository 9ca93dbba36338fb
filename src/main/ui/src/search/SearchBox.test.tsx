import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { emptyCache } from '../testing/emptyCache';
import { mockService, type Request } from '../testing/mockService';
import type { Hit } from './hit';
import { SearchBox } from './SearchBox';

let requests: Request[];
const chosen = vi.fn<(hit: Hit) => void>();
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  requests = mockService();
  chosen.mockClear();
  render(<SearchBox label="Role" placeholder="" onChoose={chosen} />, emptyCache());
});

afterEach(() => {
  vi.useRealTimers();
});

test('sends one request for text typed without a pause', async () => {
  await type('product');
  await rest();
  expect(requests.map(({ variables }) => variables['query'])).toEqual(['product']);
});

test('never replaces newer results with older ones', async () => {
  await type('pro');
  await rest();
  await type('d');
  await rest();
  const [older, newer] = requests;
  await respond(newer, 'Product manager');
  await respond(older, 'Prosecutor');
  expect(screen.getByRole('option', { name: /Product manager/ })).toBeTruthy();
  expect(screen.queryByRole('option', { name: /Prosecutor/ })).toBeNull();
  expect(older?.aborted()).toBe(true);
});

test('Enter chooses the best hit', async () => {
  await type('product');
  await rest();
  await respond(requests[0], 'Product manager', 'Product owner');
  await user.keyboard('{Enter}');
  expect(chosen.mock.calls[0]?.[0].id).toBe('product-manager');
});

test('Enter before the results arrive chooses the best hit once they do', async () => {
  await type('product{Enter}');
  expect(chosen).not.toHaveBeenCalled();
  await respond(requests.at(-1), 'Product manager');
  expect(chosen.mock.calls[0]?.[0].id).toBe('product-manager');
});

test('the arrow keys choose another hit', async () => {
  await type('product');
  await rest();
  await respond(requests[0], 'Product manager', 'Product owner');
  for (const key of ['{ArrowDown}', '{ArrowDown}', '{Enter}']) {
    await user.keyboard(key);
    await rest();
  }
  expect(chosen.mock.calls[0]?.[0].id).toBe('product-owner');
});

test('reads a pasted text for the roles that suit it', async () => {
  const cv = 'Ran a team of four, planned releases and talked to customers about what they need.';
  await user.click(screen.getByRole('combobox'));
  await user.paste(cv);
  await rest();
  expect(requests[0]?.variables).toEqual({ text: cv, withRoles: true, withSkills: false });
  const role = { id: 'product-manager', name: 'product manager', kind: 'ROLE', codes: [] };
  await act(async () => {
    requests[0]?.respond({ data: { suggestRoles: { nodes: [{ role }] } } });
    await vi.advanceTimersByTimeAsync(10);
  });
  expect(screen.getByRole('option', { name: /Product manager/ })).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(chosen.mock.calls[0]?.[0].id).toBe('product-manager');
});

test('says that there are no results', async () => {
  await type('xyz');
  await rest();
  await respond(requests[0]);
  expect(screen.getByText(/No results for “xyz”/)).toBeTruthy();
});

test('says that the service cannot be reached, and searches again on further typing', async () => {
  await type('pro');
  await rest();
  await act(async () => requests[0]?.fail());
  expect(screen.getByText(/cannot be reached/)).toBeTruthy();
  await type('d');
  await rest();
  await respond(requests[1], 'Product manager');
  expect(screen.getByRole('option', { name: /Product manager/ })).toBeTruthy();
});

function type(text: string) {
  return user.type(screen.getByRole('combobox'), text);
}

async function rest() {
  await act(() => vi.advanceTimersByTimeAsync(150));
}

async function respond(request: Request | undefined, ...names: string[]) {
  const edges = names.map((name) => ({
    matched: name,
    sameAs: [],
    node: { id: name.toLowerCase().replace(' ', '-'), name, kind: 'ROLE', codes: [] },
  }));
  await act(async () => {
    request?.respond({ data: { search: { totalCount: names.length, edges } } });
    await vi.advanceTimersByTimeAsync(10);
  });
}
