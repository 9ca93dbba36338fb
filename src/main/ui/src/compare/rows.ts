import type { Called } from '../concept/skillKind';
import type { Kind } from '../design/kinds';
import type { CompareQuery, SaidFragment, ShortfallReason } from '../graph-api/generated/graphql';
import type { Holdings } from '../holdings/holdings';

type Gap = CompareQuery['skillGap'];

/** Something that one role or both ask for. */
export interface Entry extends Called {
  id: string;
  /** What a skill counts for; absent where nothing is counted. */
  weight?: number;
  /** 0 to 1: the share of the demand that is met before any tick. */
  credit?: number;
  held?: number | null;
  needed?: number | null;
  via?: ({ id: string } & Called) | null;
  reason?: ShortfallReason;
  remark?: string;
  evidence?: readonly SaidFragment[];
}

/** A kind's row: what stays behind, what comes along and what is new. */
export interface Row {
  kind: Kind;
  leave: Entry[];
  keep: Entry[];
  gain: Entry[];
}

/** The rows of a comparison, in the order in which they count. */
export function rows({ skillGap: gap, compareRoles }: CompareQuery): Row[] {
  const [from, common] = [compareRoles.distinct[0], compareRoles.common];
  return [
    {
      kind: 'SKILL',
      leave: leftSkills(gap, from?.skills ?? []),
      keep: gap.carriesOver.map(kept),
      gain: gap.toDevelop.map(gained),
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

/** What the role asks for is met so far: Σ weight × credit / Σ weight, where what is ticked counts in full. */
export function transferability(
  gap: Gap,
  holdings: Holdings,
): { met: number; partly: number; all: number; ticked: number } {
  const skills = [...gap.carriesOver.map(kept), ...gap.toDevelop.map(gained)];
  const ticked = gap.toDevelop.filter(({ skill }) => holdings.has(skill.id));
  return {
    met: sum(gap.carriesOver.map(({ weight, credit }) => weight * credit)),
    partly: sum(
      gap.toDevelop.filter((each) => !ticked.includes(each)).map(({ weight, shortfall }) => weight * (1 - shortfall)),
    ),
    ticked: sum(ticked.map(({ weight }) => weight)),
    all: sum(skills.map(({ weight = 0 }) => weight)),
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function kept({ skill, ...match }: Gap['carriesOver'][number]): Entry {
  return { ...skill, ...match };
}

function gained({ skill, shortfall, ...rest }: Gap['toDevelop'][number]): Entry {
  return { ...skill, ...rest, credit: 1 - shortfall };
}

/** Skills of the first role alone, without those that stand in for one of the second. */
function leftSkills(gap: Gap, distinct: readonly Entry[]): Entry[] {
  const used = new Set([...gap.carriesOver, ...gap.toDevelop].map(({ via }) => via?.id));
  return distinct.filter(({ id }) => !used.has(id));
}

function certifications({ certificationsToEarn }: Gap): Entry[] {
  return certificationsToEarn.map(({ certification, develops }) => ({
    ...certification,
    ...(develops.length > 0 && { remark: `develops ${develops.map(({ name }) => name.toLowerCase()).join(', ')}` }),
  }));
}
