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
  remark?: string;
  evidence?: readonly SaidFragment[];
}

/** The row of a kind: what is left behind, what carries over, and what is new. */
export interface Row {
  kind: Kind;
  leave: Entry[];
  keep: Entry[];
  gain: Entry[];
}

/** The rows of a comparison, most important kind first. */
export function rows({ skillGap: gap, compareRoles }: CompareQuery): Row[] {
  const [from, common] = [compareRoles.distinct[0], compareRoles.common];
  return [
    {
      kind: 'SKILL',
      leave: skillsLeftBehind(gap, from?.skills ?? []),
      keep: gap.carriesOver.map(toCarriedOver),
      gain: gap.toDevelop.map(toDevelopEntry),
    },
    { kind: 'TOOL', leave: from?.tools ?? [], keep: common.tools, gain: gap.toolsToLearn },
    { kind: 'FRAMEWORK', leave: from?.frameworks ?? [], keep: common.frameworks, gain: gap.frameworksToLearn },
    {
      kind: 'CERTIFICATION',
      leave: from?.certifications ?? [],
      keep: common.certifications,
      gain: certifications(gap),
    },
  ];
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
