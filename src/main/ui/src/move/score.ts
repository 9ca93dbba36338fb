import type { ScoreFragment } from '../graph-api/generated/graphql';

/** Where the transferability stands among roles: "Closer than 93% of roles". */
export function standing({ percentile }: Pick<ScoreFragment, 'percentile'>): string | undefined {
  return percentile === null ? undefined : `Closer than ${Math.floor(percentile)}% of roles`;
}
