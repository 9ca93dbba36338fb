import { counted, money } from '../design/format';
import type { RouteFragment, TransitionBasis } from '../graph-api/generated/graphql';

export type Move = RouteFragment['moves'][number];

const bases: Record<TransitionBasis, string> = {
  DOCUMENTED: 'Documented',
  EDITORIAL: 'In the editors’ judgement',
  RELATED_OCCUPATION: 'Related occupation',
  CAREER_CHANGERS: 'Career changers do it',
  CAREER_STARTERS: 'Career starters do it',
};

/** How a move is known. */
export function basisOf({ computed, transition }: Move): string {
  if (computed || !transition) return 'Computed: the roles are alike, no source names the move';
  const { basis, rank } = transition;
  return bases[basis] + (rank === null || rank === undefined ? '' : `, rank ${rank}`);
}

/** How much there is to gain with a move: 13 skills and 8 tools. */
export function toGain({ gap }: Move): string {
  const skills = gap.toDevelop.length;
  const tools = gap.toolsToLearn.length;
  const parts = [
    ...(skills > 0 ? [counted(skills, 'skill', 'skills')] : []),
    ...(tools > 0 ? [counted(tools, 'tool', 'tools')] : []),
  ];
  return parts.length > 0 ? parts.join(' and ') : 'nothing new';
}

/** What the first of the skills to gain are called, and how many there are besides; O*NET calls some alike. */
export function firstSkills({ gap }: Move, most: number): { names: string[]; more: number } {
  const all = gap.toDevelop.map(({ skill }) => skill.name);
  const names = [...new Set(all)].slice(0, most);
  return { names, more: all.filter((name) => !names.includes(name)).length };
}

/** By how much the end of a route is paid better than its start. */
export function payChange({ salaryChange, salaryCurrency }: RouteFragment): string | null {
  if (salaryChange == null || salaryCurrency == null) return null;
  const amount = money(Math.abs(salaryChange), salaryCurrency);
  return salaryChange === 0 ? 'paid alike' : `${salaryChange > 0 ? '+' : '−'}${amount} a year`;
}

/** A route's stops, in order. */
export function stopsOf({ moves }: RouteFragment): Move['from'][] {
  return [...moves.slice(0, 1).map(({ from }) => from), ...moves.map(({ to }) => to)];
}
