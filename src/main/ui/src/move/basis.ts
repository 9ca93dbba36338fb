import type { TransitionBasis } from '../graph-api/generated/graphql';

/** How a move is known. Related occupations are no moves. */
export const basisLabels: Record<TransitionBasis, string> = {
  DOCUMENTED: 'Documented',
  EDITORIAL: 'Editorial judgment',
  RELATED_OCCUPATION: 'Similar: listed as related occupations',
  CAREER_CHANGERS: 'Common among career changers',
  CAREER_STARTERS: 'Common among career starters',
};
