import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';

import { emptyCache } from '../testing/emptyCache';
import { mockService, type Request } from '../testing/mockService';
import { EntrySources } from './EntrySources';

const evidenceFrom = (name: string) => ({
  basis: 'DOCUMENT',
  note: null,
  asOf: null,
  url: null,
  source: { id: name, name, url: null },
});
let requests: Request[];

beforeEach(() => {
  requests = mockService();
});

async function open(id: string, match: boolean) {
  render(<EntrySources id={id} name={id} match={match} from="cook" to="baker" />, emptyCache());
  expect(requests).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: `Sources: ${id}` }));
}

const respond = (data: object) => act(async () => requests[0]?.respond({ data }));

test('loads the sources when opened, and lists them for each role', async () => {
  await open('knife', false);
  expect(requests[0]?.variables).toEqual({ from: 'cook', to: 'baker', of: ['knife'] });
  const facts = ['cook', 'baker'].map((name) => ({
    role: { id: name, name },
    evidence: [evidenceFrom(`${name}s’ book`)],
  }));
  await respond({ compareRoles: { facts } });
  expect(screen.getByText('For Cook')).toBeDefined();
  expect(screen.getByText('bakers’ book')).toBeDefined();
});

test('names the skill that covers another one, and leaves out a role without sources', async () => {
  await open('baking', true);
  const match = {
    skill: { id: 'baking' },
    via: { name: 'cooking' },
    evidence: [],
    heldEvidence: [evidenceFrom('a guide')],
  };
  await respond({ skillGap: { from: { name: 'cook' }, to: { name: 'baker' }, carriesOver: [match] } });
  expect(screen.getByText('For Cook: cooking')).toBeDefined();
  expect(screen.queryByText('For Baker')).toBeNull();
});
