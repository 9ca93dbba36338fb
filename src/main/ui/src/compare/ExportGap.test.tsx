import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

import { download } from '../export/download';
import { type Request, service } from '../testing/service';
import { ExportGap } from './ExportGap';
import type { Row } from './rows';

vi.mock('../export/download', () => ({ download: vi.fn() }));

const said = (...names: string[]) => names.map((name) => ({ source: { name } }));
const rows: Row[] = [
  { kind: 'SKILL', leave: [], keep: [{ id: 'tasting', name: 'tasting', skillKind: 'SKILL' }], gain: [] },
  { kind: 'TOOL', leave: [{ id: 'wok', name: 'wok' }], keep: [{ id: 'knife', name: 'knife' }], gain: [] },
];
let requests: Request[];

beforeEach(async () => {
  vi.mocked(download).mockClear();
  requests = service();
  render(<ExportGap from="cook" to="baker" rows={rows} holdings={new Set()} />);
  await userEvent.click(screen.getByRole('button'));
});

const lines = () => String(vi.mocked(download).mock.calls[0]?.[2]).split('\r\n');

test('names the sources of what the screen asks for only when it is opened, each once', async () => {
  const carriesOver = [{ skill: { id: 'tasting' }, evidence: said('a guide'), heldEvidence: said('the cooks’ book') }];
  const facts = [
    { concept: { id: 'wok' }, evidence: said('the cooks’ book') },
    { concept: { id: 'knife' }, evidence: said('the cooks’ book') },
    { concept: { id: 'knife' }, evidence: said('the bakers’ book', 'the cooks’ book') },
  ];
  await act(async () => requests[0]?.answer({ data: { skillGap: { carriesOver }, compareRoles: { facts } } }));
  expect(lines().map((line) => line.split(',').at(-1))).toEqual([
    'sources',
    'a guide; the cooks’ book',
    'the cooks’ book',
    'the cooks’ book; the bakers’ book',
    '',
  ]);
});

test('saves nothing, and says why, when nobody can be asked', async () => {
  await act(async () => requests[0]?.fail());
  expect(screen.getByRole('alert').textContent).toBe('Not exported: The service cannot be reached.');
  expect(download).not.toHaveBeenCalled();
});
