/** What a kind is called, in its colour's name and for one and for several. */
export const kinds = {
  ROLE: { token: 'role', one: 'role', several: 'Roles' },
  SKILL: { token: 'skill', one: 'skill', several: 'Skills' },
  TOOL: { token: 'tool', one: 'tool', several: 'Tools' },
  FRAMEWORK: { token: 'framework', one: 'framework', several: 'Frameworks' },
  CERTIFICATION: { token: 'certification', one: 'certification', several: 'Certifications' },
};

export type Kind = keyof typeof kinds;
