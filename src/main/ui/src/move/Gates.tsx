import { CollapsibleSources } from '../evidence/Sources';
import type { GateFragment, GateKind } from '../graph-api/generated/graphql';

const kindLabels: Record<GateKind, string> = {
  LICENSE: 'License',
  EDUCATION: 'Education',
  EXPERIENCE: 'Experience',
  JOB_ZONE: 'Preparation',
};

/** What a move takes besides skills. */
export function Gates({ gates }: { gates: readonly GateFragment[] }) {
  if (gates.length === 0) return null;
  return (
    <ul className="gates" aria-label="Conditions besides skills">
      {gates.map(({ kind, description, evidence }) => (
        <li key={kind + description}>
          <strong>{kindLabels[kind]}:</strong> {description}
          <CollapsibleSources evidence={evidence} />
        </li>
      ))}
    </ul>
  );
}
