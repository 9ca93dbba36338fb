import { money, pluralize } from '../design/format';
import type { ChangeBound, RouteFragment } from '../graph-api/generated/graphql';
import { basisLabels } from '../move/basis';

export type Move = RouteFragment['moves'][number];

/** Why a move is known, or that it is none. */
export function basisLabel({ computed, transition, mapping }: Move): string {
  if (mapping) return mapping === 'NARROW' ? 'Narrower role of another catalogue' : 'The same job in another catalogue';
  if (computed || !transition) return 'Computed: the roles are similar, but no source lists this move';
  const { basis, rank } = transition;
  return basisLabels[basis] + (rank === null || rank === undefined ? '' : `, rank ${rank}`);
}

/** Whether somebody describes the move, or people made it. Otherwise the two roles are only similar. */
export function isDescribed({ computed, transition }: Move): boolean {
  return !computed && !!transition && transition.basis !== 'RELATED_OCCUPATION';
}

/** What a move takes to learn: "Learn 13 skills and 8 tools", or that it is not known. */
export function toLearn({ gap }: Move): string {
  if (gap.basis === 'UNKNOWN') return 'What to learn is not known';
  const skills = significant(gap).length;
  const small = gap.toDevelop.length - skills;
  const parts = [
    ...(skills > 0 ? [pluralize(skills, 'skill', 'skills')] : []),
    ...(gap.toolsToLearnCount > 0 ? [pluralize(gap.toolsToLearnCount, 'tool', 'tools')] : []),
  ];
  if (parts.length > 0) return `Learn ${parts.join(' and ')}`;
  return small > 0 ? 'Learn no more than small differences' : 'Learn nothing new';
}

/** The names of the first skills to learn, and the number of further ones. O*NET has skills with equal names. */
export function firstSkills({ gap }: Move, limit: number): { names: string[]; more: number } {
  const all = significant(gap).map(({ skill }) => skill.name);
  const names = [...new Set(all)].slice(0, limit);
  return { names, more: all.filter((name) => !names.includes(name)).length };
}

function significant({ toDevelop }: Move['gap']): Move['gap']['toDevelop'] {
  return toDevelop.filter(({ significant }) => significant);
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
export function stops({ moves }: RouteFragment): Move['to'][] {
  return [...moves.slice(0, 1).flatMap(({ from }) => from ?? []), ...moves.map(({ to }) => to)];
}
