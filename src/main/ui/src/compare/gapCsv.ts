import { fullName } from '../concept/skillKind';
import { kinds } from '../design/kinds';
import { csv } from '../export/csv';
import type { ClaimedFragment, CompareSourcesQuery } from '../graph-api/generated/graphql';
import type { Holdings } from '../holdings/holdings';
import type { Entry, Row } from './rows';

const header = [
  'column',
  'kind',
  'id',
  'name',
  'have',
  'weight',
  'credit',
  'current level',
  'required level',
  'via',
  'reason',
  'significant',
  'sources',
];

/** The names of the sources by concept id. */
export type SourceNames = Map<string, Set<string>>;

/** The sources of everything that two roles require. */
export function sourcesOf({ skillGap, compareRoles }: CompareSourcesQuery): SourceNames {
  const found: SourceNames = new Map();
  const add = (id: string, evidence: readonly ClaimedFragment[]) =>
    found.set(id, new Set([...(found.get(id) ?? []), ...evidence.map(({ source }) => source.name)]));
  compareRoles.facts.forEach(({ concept, evidence }) => add(concept.id, evidence));
  skillGap.carriesOver.forEach(({ skill, evidence, heldEvidence }) => add(skill.id, [...evidence, ...heldEvidence]));
  return found;
}

/** The comparison as a table, with one line per entry. */
export function gapCsv(rows: Row[], holdings: Holdings, sources: SourceNames): string {
  const lines = rows.flatMap(({ kind, leave, keep, gain }) => [
    ...leave.map((entry) => line('left behind', kind, entry, true, sources)),
    ...keep.map((entry) => line('carries over', kind, entry, true, sources)),
    ...gain.map((entry) => line('to learn', kind, entry, holdings.has(entry.id), sources)),
  ]);
  return csv(header, lines);
}

function line(column: string, kind: Row['kind'], entry: Entry, have: boolean, sources: SourceNames) {
  const own = entry.evidence?.map(({ source }) => source.name);
  return [
    column,
    kinds[kind].singular,
    entry.id,
    fullName(entry),
    have ? 'yes' : 'no',
    entry.weight,
    entry.credit,
    entry.held,
    entry.needed,
    entry.via && fullName(entry.via),
    entry.reason,
    entry.significant === undefined ? undefined : entry.significant ? 'yes' : 'no',
    [...new Set(own?.length ? own : sources.get(entry.id))].join('; '),
  ];
}
