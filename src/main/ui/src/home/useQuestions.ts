import {
  CrossroadsDocument,
  type CrossroadsQuery,
  QuestionsDocument,
  type QuestionsQuery,
} from '../graph-api/generated/graphql';
import { type Asked, useAnswer } from '../graph-api/useAnswer';
import { toldOf } from './worked';

interface Questions extends Omit<Asked<QuestionsQuery>, 'errors'> {
  /** Asked for only where no source tells of roles, as without the seed. */
  crossroads: CrossroadsQuery | null;
}

/** What questions with an answer are made of. */
export function useQuestions(): Questions {
  const told = useAnswer(QuestionsDocument, {});
  const untold = told.data && toldOf(told.data).length === 0;
  const crossroads = useAnswer(CrossroadsDocument, untold ? {} : null);
  const { failure, retry } = crossroads.failure ? crossroads : told;
  return {
    data: told.data,
    crossroads: crossroads.data,
    failure,
    retry,
    waiting: told.waiting || crossroads.waiting,
  };
}
