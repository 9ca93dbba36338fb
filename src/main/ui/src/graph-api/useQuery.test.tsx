import { keepPreviousData } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { emptyCache } from '../testing/emptyCache';
import { mockService, type Request } from '../testing/mockService';
import { useAttributions } from './attributions';
import type { Document } from './client';
import { useQuery } from './useQuery';

const document = 'query Name($id: ID!) { role(id: $id) { name } }' as unknown as Document<
  { role: { name: string } | null },
  { id: string }
>;
let requests: Request[];
let cache: ReturnType<typeof emptyCache>;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  requests = mockService();
  cache = emptyCache();
});

afterEach(() => {
  vi.useRealTimers();
});

function Name({ id, keep = false }: { id: string | null; keep?: boolean }) {
  const options = keep ? { placeholderData: keepPreviousData } : {};
  const { data, errors, failure, loading, retry } = useQuery(document, id === null ? null : { id }, options);
  return (
    <>
      <p data-testid="name">{data?.role?.name ?? 'none'}</p>
      <p data-testid="failure">{failure ?? errors[0]?.message}</p>
      <p data-testid="attribution">{useAttributions().map(({ text }) => text)}</p>
      <p data-testid="loading">{String(loading)}</p>
      <button onClick={retry}>Retry</button>
    </>
  );
}

test('retries automatically until the service is back', async () => {
  render(<Name id="a" />, cache);
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
  render(<Name id="a" />, cache);
  await act(async () => requests[0]?.fail());
  await act(async () => screen.getByText('Retry').click());
  await respond(requests[1], 'Founder');
  expect(text('name')).toBe('Founder');
});

test('keeps the last data when the service goes down', async () => {
  const { unmount } = render(<Name id="a" />, cache);
  await respond(requests[0], 'Founder');
  unmount();
  vi.setSystemTime(Date.now() + 120_000);
  render(<Name id="a" />, cache);
  expect(text('name')).toBe('Founder');
  await act(async () => requests[1]?.fail());
  expect(text('name')).toBe('Founder');
  expect(text('failure')).toContain('cannot be reached');
});

test('going back within a minute sends no request', async () => {
  const { rerender } = render(<Name id="a" />, cache);
  await respond(requests[0], 'Founder');
  rerender(<Name id="b" />);
  await respond(requests[1], 'Tech lead');
  rerender(<Name id="a" />);
  expect(text('name')).toBe('Founder');
  expect(requests).toHaveLength(2);
});

test('does not show the data of one query for another', async () => {
  const { rerender } = render(<Name id="a" />, cache);
  await respond(requests[0], 'Founder');
  rerender(<Name id="b" />);
  expect(text('name')).toBe('none');
  expect(requests[1]?.variables).toEqual({ id: 'b' });
});

test('keeps the data for the last variables on request', async () => {
  const { rerender } = render(<Name id="a" keep />, cache);
  await respond(requests[0], 'Founder');
  expect(text('loading')).toBe('false');
  rerender(<Name id="b" keep />);
  expect(text('name')).toBe('Founder');
  expect(text('loading')).toBe('true');
  await respond(requests[1], 'Tech lead');
  expect(text('name')).toBe('Tech lead');
});

test('aborts the request of a component that is gone', () => {
  const { unmount } = render(<Name id="a" />, cache);
  expect(requests[0]?.aborted()).toBe(false);
  unmount();
  expect(requests[0]?.aborted()).toBe(true);
});

test('sends no request without variables', () => {
  render(<Name id={null} />, cache);
  expect(requests).toHaveLength(0);
  expect(text('loading')).toBe('false');
});

test('returns partial data with its error, and does not cache it', async () => {
  const { unmount } = render(<Name id="a" />, cache);
  await act(async () => requests[0]?.respond({ data: { role: { name: 'Founder' } }, errors: [{ message: 'half' }] }));
  expect(text('name')).toBe('Founder');
  expect(text('failure')).toBe('half');
  unmount();
  render(<Name id="a" />, cache);
  expect(requests).toHaveLength(2);
});

test('retries while the graph is not ready', async () => {
  render(<Name id="a" />, cache);
  const unavailable = { data: null, errors: [{ message: 'not ready', extensions: { code: 'UNAVAILABLE' } }] };
  await act(async () => requests[0]?.respond(unavailable));
  expect(text('failure')).toBe('not ready');
  await act(() => vi.advanceTimersByTimeAsync(2_100));
  await respond(requests[1], 'Founder');
  expect(text('name')).toBe('Founder');
});

test('does not retry a query that the service refuses', async () => {
  render(<Name id="a" />, cache);
  const refusal = { data: null, errors: [{ message: 'unknown', extensions: { code: 'NOT_FOUND' } }] };
  await act(async () => requests[0]?.respond(refusal));
  expect(text('failure')).toBe('unknown');
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(requests).toHaveLength(1);
});

test('shows attributions as long as their data is on the screen', async () => {
  const attribution = [{ source: 'esco', text: 'From ESCO.' }];
  render(<Footer />);
  const { unmount } = render(<Name id="a" />, cache);
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
