import { fullName } from '../concept/skillKind';
import { kinds } from '../design/kinds';
import { csv } from '../export/csv';
import type { CompareSourcesQuery, ClaimedFragment } from '../graph-api/generated/graphql';
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

/** Who says so, by what they say it of. */
export type Sources = Map<string, Set<string>>;

/** The sources of all that two roles ask for. */
export function sourcesOf({ skillGap, compareRoles }: CompareSourcesQuery): Sources {
  const found: Sources = new Map();
  const add = (id: string, evidence: readonly ClaimedFragment[]) =>
    found.set(id, new Set([...(found.get(id) ?? []), ...evidence.map(({ source }) => source.name)]));
  compareRoles.facts.forEach(({ concept, evidence }) => add(concept.id, evidence));
  skillGap.carriesOver.forEach(({ skill, evidence, heldEvidence }) => add(skill.id, [...evidence, ...heldEvidence]));
  return found;
}

/** A comparison as a table: one line for each thing in each column. */
export function gapCsv(rows: Row[], holdings: Holdings, sources: Sources): string {
  const lines = rows.flatMap(({ kind, leave, keep, gain }) => [
    ...leave.map((entry) => line('leave behind', kind, entry, true, sources)),
    ...keep.map((entry) => line('carry over', kind, entry, true, sources)),
    ...gain.map((entry) => line('gain', kind, entry, holdings.has(entry.id), sources)),
  ]);
  return csv(header, lines);
}

function line(column: string, kind: Row['kind'], entry: Entry, have: boolean, sources: Sources) {
  const own = entry.evidence?.map(({ source }) => source.name);
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
    [...new Set(own?.length ? own : sources.get(entry.id))].join('; '),
  ];
}
