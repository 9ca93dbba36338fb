/** The names of each kind: its color token, singular, and plural. */
export const kinds = {
  ROLE: { token: 'role', singular: 'role', plural: 'Roles' },
  SKILL: { token: 'skill', singular: 'skill', plural: 'Skills' },
  TOOL: { token: 'tool', singular: 'tool', plural: 'Tools' },
  FRAMEWORK: { token: 'framework', singular: 'framework', plural: 'Frameworks' },
  CERTIFICATION: { token: 'certification', singular: 'certification', plural: 'Certifications' },
};

export type Kind = keyof typeof kinds;
