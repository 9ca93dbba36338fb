import {
  CrossroadsDocument,
  type CrossroadsQuery,
  QuestionsDocument,
  type QuestionsQuery,
} from '../graph-api/generated/graphql';
import { type QueryResult, useQuery } from '../graph-api/useQuery';
import { featuredRoles } from './exampleMoves';

interface ExampleMoves extends Omit<QueryResult<QuestionsQuery>, 'errors'> {
  /** Loaded only if no role is in a discipline or a scenario, as without the seed. */
  crossroads: CrossroadsQuery | null;
}

/** The data for example moves. */
export function useExampleMoves(): ExampleMoves {
  const questions = useQuery(QuestionsDocument, {});
  const needsCrossroads = questions.data && featuredRoles(questions.data).length === 0;
  const crossroads = useQuery(CrossroadsDocument, needsCrossroads ? {} : null);
  const { failure, retry } = crossroads.failure ? crossroads : questions;
  return {
    data: questions.data,
    crossroads: crossroads.data,
    failure,
    retry,
    loading: questions.loading || crossroads.loading,
  };
}
