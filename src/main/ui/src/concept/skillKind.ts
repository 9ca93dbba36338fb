import type { SkillKind } from '../graph-api/generated/graphql';

/** A concept with a name. Skills also have a kind. */
export interface NamedConcept {
  name: string;
  skillKind?: SkillKind | undefined;
}

/** The label next to the name of a skill. Skills in the narrow sense have none. */
const labels: Record<SkillKind, string> = {
  SKILL: '',
  KNOWLEDGE: 'knowledge',
  ABILITY: 'ability',
  ACTIVITY: 'activity',
};

export function skillKindLabel({ skillKind = 'SKILL' }: Pick<NamedConcept, 'skillKind'>): string {
  return labels[skillKind];
}

/** The name with the kind of skill: Mathematics (knowledge). */
export function fullName(concept: NamedConcept): string {
  const label = skillKindLabel(concept);
  return label ? `${concept.name} (${label})` : concept.name;
}
