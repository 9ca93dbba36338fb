import type { MoveDirection } from '../graph-api/generated/graphql';

/** The direction of a move in a word, with an arrow. */
export const directions: Record<MoveDirection, { arrow: string; label: string }> = {
  UP: { arrow: '↑', label: 'Up' },
  SIDEWAYS: { arrow: '↔', label: 'Sideways' },
  DOWN: { arrow: '↓', label: 'Down' },
  UNKNOWN: { arrow: '?', label: 'Direction not known' },
};
