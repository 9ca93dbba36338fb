import type { SkillKind } from '../graph-api/generated/graphql';

/** Something with a name; where it is a skill, of some kind. */
export interface Called {
  name: string;
  skillKind?: SkillKind | undefined;
}

/** What a kind of skill is called beside a name; a skill proper needs no word. */
const remarks: Record<SkillKind, string> = {
  SKILL: '',
  KNOWLEDGE: 'knowledge',
  ABILITY: 'ability',
  ACTIVITY: 'activity',
};

export function remarkOf({ skillKind = 'SKILL' }: Pick<Called, 'skillKind'>): string {
  return remarks[skillKind];
}

/** The name, told apart from that of another kind: Mathematics (knowledge). */
export function fullName(of: Called): string {
  const remark = remarkOf(of);
  return remark ? `${of.name} (${remark})` : of.name;
}
