import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { href, navigate, useAddress, withChoices } from './address';
import { Link } from './Link';

function Address() {
  const { path, chosen } = useAddress();
  return (
    <p data-testid="address">
      {path} {chosen.toString()}
    </p>
  );
}

const shown = () => screen.getByTestId('address').textContent;

test('Back undoes a step', async () => {
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

test('a step that replaces another one is none of its own', () => {
  const before = history.length;
  navigate('/data', { replace: true });
  expect(history.length).toBe(before);
  expect(location.pathname).toBe('/data');
});

test('choices are added to the others, and taken away', () => {
  const address = { path: '/roles/a', chosen: new URLSearchParams('tools=130&show=jira') };
  expect(withChoices(address, { show: 'figma' })).toBe('/roles/a?tools=130&show=figma');
  expect(withChoices(address, { show: null })).toBe('/roles/a?tools=130');
  expect(withChoices(address, { show: null, tools: null })).toBe('/roles/a');
});

test('what is embedded stays embedded', () => {
  history.replaceState(null, '', '/compare/a/b?embed=1');
  expect(href('/roles/a?show=b')).toBe('/roles/a?show=b&embed=1');
  history.replaceState(null, '', '/');
  expect(href('/roles/a?show=b')).toBe('/roles/a?show=b');
});

test('a link goes there without a load, unless a key asks for a new window', () => {
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
