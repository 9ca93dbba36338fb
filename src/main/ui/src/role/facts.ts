import type { ResponsibilityKind, SaidFragment } from '../graph-api/generated/graphql';
import type { Role } from './role';

/** A statement about the work of a role, and its sources. */
export interface Fact {
  id: string;
  name: string;
  remark: string | null;
  evidence: readonly SaidFragment[];
}

const kindRemarks: Record<ResponsibilityKind, string | null> = {
  DUTY: null,
  RISK: 'risk to monitor',
  DATA: 'data to track',
  ADVOCACY: 'group to advocate for',
  ACTIVITY: 'shared work activity',
};

/** The responsibilities of a role. Tasks that O*NET calls supplemental come last. */
export function responsibilityFacts({ responsibilityFacts }: Pick<Role, 'responsibilityFacts'>): Fact[] {
  const facts = responsibilityFacts.map(({ responsibility: { id, name, responsibilityKind }, evidence }) => {
    const supplemental = evidence.length > 0 && evidence.every(({ note }) => note === 'Supplemental');
    return {
      id,
      name,
      supplemental,
      remark: supplemental ? 'supplemental' : kindRemarks[responsibilityKind],
      evidence,
    };
  });
  return facts.sort((a, b) => Number(a.supplemental) - Number(b.supplemental));
}

/** The metrics that measure success in a role. */
export function metricFacts({ metricFacts }: Pick<Role, 'metricFacts'>): Fact[] {
  return metricFacts.map(({ metric, evidence }) => ({ ...metric, remark: null, evidence }));
}
