import { fullName } from '../concept/skillKind';
import { kinds } from '../design/kinds';
import { csv } from '../export/csv';
import type { Holdings } from '../holdings/holdings';
import type { Entry, Row } from './rows';

const header = [
  'column',
  'kind',
  'id',
  'name',
  'have',
  'weight',
  'met',
  'held level',
  'needed level',
  'via',
  'reason',
  'sources',
];

/** A comparison as a table: one line for each thing in each column. */
export function gapCsv(rows: Row[], holdings: Holdings): string {
  const lines = rows.flatMap(({ kind, leave, keep, gain }) => [
    ...leave.map((entry) => line('leave behind', kind, entry, true)),
    ...keep.map((entry) => line('carry over', kind, entry, true)),
    ...gain.map((entry) => line('gain', kind, entry, holdings.has(entry.id))),
  ]);
  return csv(header, lines);
}

function line(column: string, kind: Row['kind'], entry: Entry, have: boolean) {
  const sources = new Set(entry.evidence?.map(({ source }) => source.name));
  return [
    column,
    kinds[kind].one,
    entry.id,
    fullName(entry),
    have ? 'yes' : 'no',
    entry.weight,
    entry.credit,
    entry.held,
    entry.needed,
    entry.via && fullName(entry.via),
    entry.reason,
    [...sources].join('; '),
  ];
}
