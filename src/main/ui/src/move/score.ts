import type { ScoreBasis, ScoreFragment } from '../graph-api/generated/graphql';

/** Where the transferability stands among roles: "Closer than 93% of roles". */
export function standing({ percentile }: Pick<ScoreFragment, 'percentile'>): string | undefined {
  return percentile === null ? undefined : `Closer than ${Math.floor(percentile)}% of roles`;
}

/** The same with what it rests on: "Closer than 93% of roles (estimated)", or that it is not known. */
export function standingOn(match: { percentile: number | null; basis: ScoreBasis }): string | undefined {
  if (match.basis === 'UNKNOWN') return 'How much carries over is not known';
  const where = standing(match);
  return where && match.basis === 'ESTIMATED' ? `${where} (estimated)` : where;
}
