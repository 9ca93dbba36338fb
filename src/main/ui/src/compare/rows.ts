import type { NamedConcept } from '../concept/skillKind';
import type { Kind } from '../design/kinds';
import type { CompareQuery, SaidFragment, ShortfallReason } from '../graph-api/generated/graphql';
import type { Holdings } from '../holdings/holdings';

type Gap = CompareQuery['skillGap'];

/** Something that one role or both require. */
export interface Entry extends NamedConcept {
  id: string;
  /** The weight of a skill. Absent for other kinds. */
  weight?: number;
  /** 0 to 1: how much of the requirement is met, without what the reader checked. */
  credit?: number;
  held?: number | null;
  needed?: number | null;
  via?: ({ id: string } & NamedConcept) | null;
  reason?: ShortfallReason;
  /** False for a level that is lower by no more than chance. */
  significant?: boolean;
  remark?: string;
  evidence?: readonly SaidFragment[];
}

/** The row of a kind: what is left behind, what carries over, and what is new. */
export interface Row {
  kind: Kind;
  leave: Entry[];
  keep: Entry[];
  gain: Entry[];
  /** Whether no source lists any for either role. */
  unlisted: boolean;
  /** What is not known, by column. Where nobody knows, an empty column does not mean that there is nothing. */
  remarks: Remarks;
}

type Remarks = Partial<Record<'leave' | 'keep' | 'gain', string>>;

/** The rows of a comparison, most important kind first. */
export function rows({ skillGap: gap, compareRoles }: CompareQuery): Row[] {
  const [from, to] = compareRoles.distinct;
  const { common } = compareRoles;
  return [
    {
      kind: 'SKILL',
      leave: skillRemarks(gap).leave ? [] : skillsLeftBehind(gap, from?.skills ?? []),
      keep: gap.carriesOver.map(toCarriedOver),
      gain: gap.toDevelop.map(toDevelopEntry),
      unlisted: isUnlisted(gap, 'skills'),
      remarks: skillRemarks(gap),
    },
    {
      kind: 'TOOL',
      leave: from?.tools ?? [],
      keep: common.tools,
      gain: withRest(gap.toolsToLearn, to?.tools ?? []),
      unlisted: isUnlisted(gap, 'tools'),
      remarks: remarks(gap, 'tools'),
    },
    {
      kind: 'FRAMEWORK',
      leave: from?.frameworks ?? [],
      keep: common.frameworks,
      gain: gap.frameworksToLearn,
      unlisted: isUnlisted(gap, 'frameworks'),
      remarks: remarks(gap, 'frameworks'),
    },
    {
      kind: 'CERTIFICATION',
      leave: from?.certifications ?? [],
      keep: common.certifications,
      gain: certifications(gap),
      unlisted: isUnlisted(gap, 'certifications'),
      remarks: remarks(gap, 'certifications'),
    },
  ];
}

type Listed = 'skills' | 'tools' | 'frameworks' | 'certifications';

function isUnlisted({ from, to }: Gap, kind: Listed): boolean {
  return (from?.[kind].totalCount ?? 0) + to[kind].totalCount === 0;
}

function skillRemarks({ basis, bridge, estimatedFrom, from }: Gap): Remarks {
  if (basis === 'UNKNOWN') return { leave: 'Not known', keep: 'Not known', gain: 'Not known' };
  if (bridge.length > 0) return { leave: 'Not known: the two catalogues name skills differently' };
  return estimatedFrom.length > 0 && from?.skills.totalCount === 0 ? { leave: 'Not known of the first role' } : {};
}

function remarks({ from, to }: Gap, kind: Listed): Remarks {
  if (!from || from[kind].totalCount === 0) {
    const unknown = 'Not known of the first role';
    return { leave: unknown, keep: unknown, gain: 'Not known which of these the first role has' };
  }
  if (to[kind].totalCount > 0) return {};
  const unknown = 'Not known of the second role';
  return { leave: 'Not known which of these the second role has', keep: unknown, gain: unknown };
}

/** The first entries in their order, then those that they leave out. */
function withRest(first: readonly Entry[], all: readonly Entry[]): Entry[] {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...all.filter(({ id }) => !ids.has(id))];
}

/** The parts of Σ (weight × credit) / Σ weight. Checked skills count in full. */
export function transferability(
  gap: Gap,
  holdings: Holdings,
): { met: number; partly: number; all: number; checked: number } {
  const skills = [...gap.carriesOver.map(toCarriedOver), ...gap.toDevelop.map(toDevelopEntry)];
  const checked = gap.toDevelop.filter(({ skill }) => holdings.has(skill.id));
  return {
    met: sum(gap.carriesOver.map(({ weight, credit }) => weight * credit)),
    partly: sum(
      gap.toDevelop.filter((each) => !checked.includes(each)).map(({ weight, shortfall }) => weight * (1 - shortfall)),
    ),
    checked: sum(checked.map(({ weight }) => weight)),
    all: sum(skills.map(({ weight = 0 }) => weight)),
  };
}

/** Whether an entry differs by more than chance. */
export function isSignificant({ significant }: Entry): boolean {
  return significant !== false;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function toCarriedOver({ skill, ...match }: Gap['carriesOver'][number]): Entry {
  return { ...skill, ...match };
}

function toDevelopEntry({ skill, shortfall, ...rest }: Gap['toDevelop'][number]): Entry {
  return { ...skill, ...rest, credit: 1 - shortfall };
}

/** Skills of the first role alone, except those that cover a skill of the second one. */
function skillsLeftBehind(gap: Gap, distinct: readonly Entry[]): Entry[] {
  const used = new Set([...gap.carriesOver, ...gap.toDevelop].map(({ via }) => via?.id));
  return distinct.filter(({ id }) => !used.has(id));
}

function certifications({ certificationsToEarn }: Gap): Entry[] {
  return certificationsToEarn.map(({ certification, develops }) => ({
    ...certification,
    ...(develops.length > 0 && { remark: `develops ${develops.map(({ name }) => name.toLowerCase()).join(', ')}` }),
  }));
}
