import { money, pluralize } from '../design/format';
import type { ChangeBound, RouteFragment, TransitionBasis } from '../graph-api/generated/graphql';

export type Move = RouteFragment['moves'][number];

const basisLabels: Record<TransitionBasis, string> = {
  DOCUMENTED: 'Documented',
  EDITORIAL: 'Editorial judgment',
  RELATED_OCCUPATION: 'Related occupation',
  CAREER_CHANGERS: 'Common among career changers',
  CAREER_STARTERS: 'Common among career starters',
};

/** Why a move is known. */
export function basisLabel({ computed, transition }: Move): string {
  if (computed || !transition) return 'Computed: the roles are similar, but no source lists this move';
  const { basis, rank } = transition;
  return basisLabels[basis] + (rank === null || rank === undefined ? '' : `, rank ${rank}`);
}

/** How much a move takes to learn: 13 skills and 8 tools. */
export function toLearn({ gap }: Move): string {
  const skills = gap.toDevelop.length;
  const tools = gap.toolsToLearn.length;
  const parts = [
    ...(skills > 0 ? [pluralize(skills, 'skill', 'skills')] : []),
    ...(tools > 0 ? [pluralize(tools, 'tool', 'tools')] : []),
  ];
  return parts.length > 0 ? parts.join(' and ') : 'nothing new';
}

/** The names of the first skills to learn, and the number of further ones. O*NET has skills with equal names. */
export function firstSkills({ gap }: Move, limit: number): { names: string[]; more: number } {
  const all = gap.toDevelop.map(({ skill }) => skill.name);
  const names = [...new Set(all)].slice(0, limit);
  return { names, more: all.filter((name) => !names.includes(name)).length };
}

/** How much more the last role of a path pays than the first, and whether that is only a bound. */
export function payChange({ salaryChange, salaryChangeBound, salaryCurrency }: RouteFragment): string | null {
  if (salaryChange == null || salaryCurrency == null) return null;
  const amount = money(Math.abs(salaryChange), salaryCurrency);
  const change = salaryChange === 0 ? 'same pay' : `${salaryChange > 0 ? '+' : '−'}${amount} a year`;
  return salaryChangeBound ? `${change} ${boundLabels[salaryChangeBound]}` : change;
}

const boundLabels: Record<ChangeBound, string> = { AT_LEAST: 'or better', AT_MOST: 'or worse' };

/** The roles of a path, in order. */
export function stops({ moves }: RouteFragment): Move['from'][] {
  return [...moves.slice(0, 1).map(({ from }) => from), ...moves.map(({ to }) => to)];
}
