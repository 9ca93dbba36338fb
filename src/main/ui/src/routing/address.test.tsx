import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { href, navigate, useAddress, withSearchParams } from './address';
import { Link } from './Link';

function Address() {
  const { path, searchParams } = useAddress();
  return (
    <p data-testid="address">
      {path} {searchParams.toString()}
    </p>
  );
}

const shown = () => screen.getByTestId('address').textContent;

test('Back returns to the last address', async () => {
  render(<Address />);
  act(() => navigate('/roles/founder?show=jira'));
  act(() => navigate('/data'));
  expect(shown()).toBe('/data ');
  await act(async () => {
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  });
  expect(shown()).toBe('/roles/founder show=jira');
});

test('a replaced address adds no history entry', () => {
  const before = history.length;
  navigate('/data', { replace: true });
  expect(history.length).toBe(before);
  expect(location.pathname).toBe('/data');
});

test('adds parameters to the others and removes them', () => {
  const address = { path: '/roles/a', searchParams: new URLSearchParams('tools=130&show=jira') };
  expect(withSearchParams(address, { show: 'figma' })).toBe('/roles/a?tools=130&show=figma');
  expect(withSearchParams(address, { show: null })).toBe('/roles/a?tools=130');
  expect(withSearchParams(address, { show: null, tools: null })).toBe('/roles/a');
});

test('links on an embedded page stay embedded', () => {
  history.replaceState(null, '', '/compare/a/b?embed=1');
  expect(href('/roles/a?show=b')).toBe('/roles/a?show=b&embed=1');
  history.replaceState(null, '', '/');
  expect(href('/roles/a?show=b')).toBe('/roles/a?show=b');
});

test('a link navigates without loading the page, unless a key opens a new window', () => {
  render(
    <>
      <Address />
      <Link to="/data">Data</Link>
    </>,
  );
  const link = screen.getByText('Data');
  const click = (init: MouseEventInit) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
    act(() => link.dispatchEvent(event));
    return event.defaultPrevented;
  };
  addEventListener('click', (event) => event.preventDefault(), { once: true });
  click({ ctrlKey: true });
  expect(shown()).toBe('/ ');
  expect(click({})).toBe(true);
  expect(shown()).toBe('/data ');
});
