import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { type Request, service } from '../testing/service';
import type { Hit } from './hit';
import { SearchBox } from './SearchBox';

let requests: Request[];
const chosen = vi.fn<(hit: Hit) => void>();
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  requests = service();
  chosen.mockClear();
  render(<SearchBox label="Role" placeholder="" onChoose={chosen} />);
});

afterEach(() => {
  vi.useRealTimers();
});

test('asks once for what is typed in one go', async () => {
  await type('product');
  await rest();
  expect(requests.map(({ variables }) => variables['query'])).toEqual(['product']);
});

test('never shows an older answer over a newer one', async () => {
  await type('pro');
  await rest();
  await type('d');
  await rest();
  const [older, newer] = requests;
  await answer(newer, 'Product manager');
  await answer(older, 'Prosecutor');
  expect(screen.getByRole('option', { name: /Product manager/ })).toBeTruthy();
  expect(screen.queryByRole('option', { name: /Prosecutor/ })).toBeNull();
  expect(older?.aborted()).toBe(true);
});

test('Enter takes the best hit', async () => {
  await type('product');
  await rest();
  await answer(requests[0], 'Product manager', 'Product owner');
  await user.keyboard('{Enter}');
  expect(chosen.mock.calls[0]?.[0].id).toBe('product-manager');
});

test('Enter before the answer takes the best hit when it comes', async () => {
  await type('product{Enter}');
  expect(chosen).not.toHaveBeenCalled();
  await answer(requests.at(-1), 'Product manager');
  expect(chosen.mock.calls[0]?.[0].id).toBe('product-manager');
});

test('the arrows choose another one', async () => {
  await type('product');
  await rest();
  await answer(requests[0], 'Product manager', 'Product owner');
  for (const key of ['{ArrowDown}', '{ArrowDown}', '{Enter}']) {
    await user.keyboard(key);
    await rest();
  }
  expect(chosen.mock.calls[0]?.[0].id).toBe('product-owner');
});

test('says that nothing is called so', async () => {
  await type('xyz');
  await rest();
  await answer(requests[0]);
  expect(screen.getByText(/Nothing is called “xyz”/)).toBeTruthy();
});

test('says that the service cannot be reached, and searches on when somebody types on', async () => {
  await type('pro');
  await rest();
  await act(async () => requests[0]?.fail());
  expect(screen.getByText(/cannot be reached/)).toBeTruthy();
  await type('d');
  await rest();
  await answer(requests[1], 'Product manager');
  expect(screen.getByRole('option', { name: /Product manager/ })).toBeTruthy();
});

function type(text: string) {
  return user.type(screen.getByRole('combobox'), text);
}

async function rest() {
  await act(() => vi.advanceTimersByTimeAsync(150));
}

async function answer(request: Request | undefined, ...names: string[]) {
  const edges = names.map((name) => ({
    matched: name,
    sameAs: [],
    node: { id: name.toLowerCase().replace(' ', '-'), name, kind: 'ROLE', codes: [] },
  }));
  await act(async () => {
    request?.answer({ data: { search: { totalCount: names.length, edges } } });
    await vi.advanceTimersByTimeAsync(10);
  });
}
