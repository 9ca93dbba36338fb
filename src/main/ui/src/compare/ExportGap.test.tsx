import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

import { download } from '../export/download';
import { mockService, type Request } from '../testing/mockService';
import { ExportGap } from './ExportGap';
import type { Row } from './rows';

vi.mock('../export/download', () => ({ download: vi.fn() }));

const evidenceFrom = (...names: string[]) => names.map((name) => ({ source: { name } }));
const rows: Row[] = [
  {
    kind: 'SKILL',
    leave: [],
    keep: [{ id: 'tasting', name: 'tasting', skillKind: 'SKILL' }],
    gain: [],
    unlisted: false,
    remarks: {},
  },
  {
    kind: 'TOOL',
    leave: [{ id: 'wok', name: 'wok' }],
    keep: [{ id: 'knife', name: 'knife' }],
    gain: [],
    unlisted: false,
    remarks: {},
  },
];
let requests: Request[];

beforeEach(async () => {
  vi.mocked(download).mockClear();
  requests = mockService();
  render(<ExportGap from="cook" to="baker" rows={rows} holdings={new Set()} />);
  await userEvent.click(screen.getByRole('button'));
});

const lines = () => String(vi.mocked(download).mock.calls[0]?.[2]).split('\r\n');

test('lists the sources of every row, each once', async () => {
  const carriesOver = [
    { skill: { id: 'tasting' }, evidence: evidenceFrom('a guide'), heldEvidence: evidenceFrom('the cooks’ book') },
  ];
  const facts = [
    { concept: { id: 'wok' }, evidence: evidenceFrom('the cooks’ book') },
    { concept: { id: 'knife' }, evidence: evidenceFrom('the cooks’ book') },
    { concept: { id: 'knife' }, evidence: evidenceFrom('the bakers’ book', 'the cooks’ book') },
  ];
  await act(async () => requests[0]?.respond({ data: { skillGap: { carriesOver }, compareRoles: { facts } } }));
  expect(lines().map((line) => line.split(',').at(-1))).toEqual([
    'sources',
    'a guide; the cooks’ book',
    'the cooks’ book',
    'the cooks’ book; the bakers’ book',
    '',
  ]);
});

test('exports nothing and says why if the service cannot be reached', async () => {
  await act(async () => requests[0]?.fail());
  expect(screen.getByRole('alert').textContent).toBe('Export failed: The service cannot be reached.');
  expect(download).not.toHaveBeenCalled();
});
