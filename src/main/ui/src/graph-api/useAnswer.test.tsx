import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { type Request, service } from '../testing/service';
import { useAttributions } from './attributions';
import type { Document } from './client';
import { useAnswer } from './useAnswer';

const document = 'query Name($id: ID!) { role(id: $id) { name } }' as unknown as Document<
  { role: { name: string } | null },
  { id: string }
>;
let requests: Request[];

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  requests = service();
});

afterEach(() => {
  vi.useRealTimers();
});

function Name({ id }: { id: string }) {
  const { data, errors, failure, retry } = useAnswer(document, { id });
  return (
    <>
      <p data-testid="name">{data?.role?.name ?? 'none'}</p>
      <p data-testid="failure">{failure ?? errors[0]?.message}</p>
      <p data-testid="attribution">{useAttributions().map(({ text }) => text)}</p>
      <button onClick={retry}>Retry</button>
    </>
  );
}

test('asks by itself again until the service is back', async () => {
  render(<Name id="a" />);
  await act(async () => requests[0]?.fail());
  expect(text('failure')).toContain('cannot be reached');
  await act(() => vi.advanceTimersByTimeAsync(2_100));
  await act(async () => requests[1]?.fail());
  await act(() => vi.advanceTimersByTimeAsync(4_100));
  await answer(requests[2], 'Founder');
  expect(text('name')).toBe('Founder');
  expect(text('failure')).toBe('');
});

test('asks at once when somebody wants it', async () => {
  render(<Name id="a" />);
  await act(async () => requests[0]?.fail());
  act(() => screen.getByText('Retry').click());
  await answer(requests[1], 'Founder');
  expect(text('name')).toBe('Founder');
});

test('keeps the last picture when the service goes down', async () => {
  const { unmount } = render(<Name id="a" />);
  await answer(requests[0], 'Founder');
  unmount();
  vi.setSystemTime(Date.now() + 120_000);
  render(<Name id="a" />);
  expect(text('name')).toBe('Founder');
  await act(async () => requests[1]?.fail());
  expect(text('name')).toBe('Founder');
  expect(text('failure')).toContain('cannot be reached');
});

test('going back within a minute asks nothing', async () => {
  const { rerender } = render(<Name id="a" />);
  await answer(requests[0], 'Founder');
  rerender(<Name id="b" />);
  await answer(requests[1], 'Tech lead');
  rerender(<Name id="a" />);
  expect(text('name')).toBe('Founder');
  expect(requests).toHaveLength(2);
});

test('does not show the answer to one question as that to another', async () => {
  const { rerender } = render(<Name id="a" />);
  await answer(requests[0], 'Founder');
  rerender(<Name id="b" />);
  expect(text('name')).toBe('none');
  expect(requests[1]?.variables).toEqual({ id: 'b' });
});

test('gives what could be answered beside an error, and asks it anew the next time', async () => {
  const { unmount } = render(<Name id="a" />);
  await act(async () => requests[0]?.answer({ data: { role: { name: 'Founder' } }, errors: [{ message: 'half' }] }));
  expect(text('name')).toBe('Founder');
  expect(text('failure')).toBe('half');
  unmount();
  render(<Name id="a" />);
  expect(requests).toHaveLength(2);
});

test('waits for a service whose graph is not ready', async () => {
  render(<Name id="a" />);
  const unavailable = { data: null, errors: [{ message: 'not ready', extensions: { code: 'UNAVAILABLE' } }] };
  await act(async () => requests[0]?.answer(unavailable));
  expect(text('failure')).toBe('not ready');
  await act(() => vi.advanceTimersByTimeAsync(2_100));
  await answer(requests[1], 'Founder');
  expect(text('name')).toBe('Founder');
});

test('attributions are shown as long as what asks for them', async () => {
  const attribution = [{ source: 'esco', text: 'From ESCO.' }];
  render(<Footer />);
  const { unmount } = render(<Name id="a" />);
  await act(async () => requests[0]?.answer({ data: { role: null }, extensions: { attribution } }));
  expect(text('footer')).toBe('From ESCO.');
  unmount();
  expect(text('footer')).toBe('');
});

function Footer() {
  return <p data-testid="footer">{useAttributions().map(({ text }) => text)}</p>;
}

async function answer(request: Request | undefined, name: string) {
  await act(async () => request?.answer({ data: { role: { name } } }));
}

function text(id: string): string {
  return screen.getByTestId(id).textContent;
}
