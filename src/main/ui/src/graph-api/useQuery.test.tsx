import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { mockService, type Request } from '../testing/mockService';
import { useAttributions } from './attributions';
import type { Document } from './client';
import { useQuery } from './useQuery';

const document = 'query Name($id: ID!) { role(id: $id) { name } }' as unknown as Document<
  { role: { name: string } | null },
  { id: string }
>;
let requests: Request[];

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  requests = mockService();
});

afterEach(() => {
  vi.useRealTimers();
});

function Name({ id }: { id: string }) {
  const { data, errors, failure, retry } = useQuery(document, { id });
  return (
    <>
      <p data-testid="name">{data?.role?.name ?? 'none'}</p>
      <p data-testid="failure">{failure ?? errors[0]?.message}</p>
      <p data-testid="attribution">{useAttributions().map(({ text }) => text)}</p>
      <button onClick={retry}>Retry</button>
    </>
  );
}

test('retries automatically until the service is back', async () => {
  render(<Name id="a" />);
  await act(async () => requests[0]?.fail());
  expect(text('failure')).toContain('cannot be reached');
  await act(() => vi.advanceTimersByTimeAsync(2_100));
  await act(async () => requests[1]?.fail());
  await act(() => vi.advanceTimersByTimeAsync(4_100));
  await respond(requests[2], 'Founder');
  expect(text('name')).toBe('Founder');
  expect(text('failure')).toBe('');
});

test('retries at once on request', async () => {
  render(<Name id="a" />);
  await act(async () => requests[0]?.fail());
  act(() => screen.getByText('Retry').click());
  await respond(requests[1], 'Founder');
  expect(text('name')).toBe('Founder');
});

test('keeps the last data when the service goes down', async () => {
  const { unmount } = render(<Name id="a" />);
  await respond(requests[0], 'Founder');
  unmount();
  vi.setSystemTime(Date.now() + 120_000);
  render(<Name id="a" />);
  expect(text('name')).toBe('Founder');
  await act(async () => requests[1]?.fail());
  expect(text('name')).toBe('Founder');
  expect(text('failure')).toContain('cannot be reached');
});

test('going back within a minute sends no request', async () => {
  const { rerender } = render(<Name id="a" />);
  await respond(requests[0], 'Founder');
  rerender(<Name id="b" />);
  await respond(requests[1], 'Tech lead');
  rerender(<Name id="a" />);
  expect(text('name')).toBe('Founder');
  expect(requests).toHaveLength(2);
});

test('does not show the data of one query for another', async () => {
  const { rerender } = render(<Name id="a" />);
  await respond(requests[0], 'Founder');
  rerender(<Name id="b" />);
  expect(text('name')).toBe('none');
  expect(requests[1]?.variables).toEqual({ id: 'b' });
});

test('returns partial data with its error, and does not cache it', async () => {
  const { unmount } = render(<Name id="a" />);
  await act(async () => requests[0]?.respond({ data: { role: { name: 'Founder' } }, errors: [{ message: 'half' }] }));
  expect(text('name')).toBe('Founder');
  expect(text('failure')).toBe('half');
  unmount();
  render(<Name id="a" />);
  expect(requests).toHaveLength(2);
});

test('retries while the graph is not ready', async () => {
  render(<Name id="a" />);
  const unavailable = { data: null, errors: [{ message: 'not ready', extensions: { code: 'UNAVAILABLE' } }] };
  await act(async () => requests[0]?.respond(unavailable));
  expect(text('failure')).toBe('not ready');
  await act(() => vi.advanceTimersByTimeAsync(2_100));
  await respond(requests[1], 'Founder');
  expect(text('name')).toBe('Founder');
});

test('shows attributions as long as their data is on the screen', async () => {
  const attribution = [{ source: 'esco', text: 'From ESCO.' }];
  render(<Footer />);
  const { unmount } = render(<Name id="a" />);
  await act(async () => requests[0]?.respond({ data: { role: null }, extensions: { attribution } }));
  expect(text('footer')).toBe('From ESCO.');
  unmount();
  expect(text('footer')).toBe('');
});

function Footer() {
  return <p data-testid="footer">{useAttributions().map(({ text }) => text)}</p>;
}

async function respond(request: Request | undefined, name: string) {
  await act(async () => request?.respond({ data: { role: { name } } }));
}

function text(id: string): string {
  return screen.getByTestId(id).textContent;
}
