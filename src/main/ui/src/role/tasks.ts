import type { ResponsibilityKind, SaidFragment } from '../graph-api/generated/graphql';
import type { Role } from './role';

/** A statement about a role's work, and who makes it. */
export interface Fact {
  id: string;
  name: string;
  remark: string | null;
  evidence: readonly SaidFragment[];
}

const kinds: Record<ResponsibilityKind, string | null> = {
  DUTY: null,
  RISK: 'a risk to watch',
  DATA: 'data to track',
  ADVOCACY: 'somebody to speak for',
  ACTIVITY: 'as in other roles',
};

/** What the role answers for; what O*NET calls supplemental to it comes last. */
export function work({ responsibilityFacts }: Pick<Role, 'responsibilityFacts'>): Fact[] {
  const facts = responsibilityFacts.map(({ responsibility: { id, name, responsibilityKind }, evidence }) => {
    const supplemental = evidence.length > 0 && evidence.every(({ note }) => note === 'Supplemental');
    return { id, name, supplemental, remark: supplemental ? 'supplemental' : kinds[responsibilityKind], evidence };
  });
  return facts.sort((one, other) => Number(one.supplemental) - Number(other.supplemental));
}

/** By what the role's success is measured. */
export function measures({ metricFacts }: Pick<Role, 'metricFacts'>): Fact[] {
  return metricFacts.map(({ metric, evidence }) => ({ ...metric, remark: null, evidence }));
}
