import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';

import { forget } from '../graph-api/remembered';
import { type Request, service } from '../testing/service';
import { Claims } from './Claims';

const said = (name: string) => ({
  basis: 'DOCUMENT',
  note: null,
  asOf: null,
  url: null,
  source: { id: name, name, url: null },
});
let requests: Request[];

beforeEach(() => {
  forget();
  requests = service();
});

async function open(id: string, match: boolean) {
  render(<Claims id={id} name={id} match={match} from="cook" to="baker" />);
  expect(requests).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: `Who says so: ${id}` }));
}

const answer = (data: object) => act(async () => requests[0]?.answer({ data }));

test('asks only when it is opened, and says it for each role', async () => {
  await open('knife', false);
  expect(requests[0]?.variables).toEqual({ from: 'cook', to: 'baker', of: ['knife'] });
  const facts = ['cook', 'baker'].map((name) => ({ role: { id: name, name }, evidence: [said(`${name}s’ book`)] }));
  await answer({ compareRoles: { facts } });
  expect(screen.getByText('For Cook')).toBeDefined();
  expect(screen.getByText('bakers’ book')).toBeDefined();
});

test('names what stands in for a skill, and leaves out a role that nobody speaks of', async () => {
  await open('baking', true);
  const match = { skill: { id: 'baking' }, via: { name: 'cooking' }, evidence: [], heldEvidence: [said('a guide')] };
  await answer({ skillGap: { from: { name: 'cook' }, to: { name: 'baker' }, carriesOver: [match] } });
  expect(screen.getByText('For Cook: cooking')).toBeDefined();
  expect(screen.queryByText('For Baker')).toBeNull();
});
