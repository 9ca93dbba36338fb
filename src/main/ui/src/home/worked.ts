import type { QuestionsQuery, QuestionedFragment, WorkedMoveFragment } from '../graph-api/generated/graphql';

/** Roles that sources tell most about: those of a discipline, and those that work together in a scenario. */
export function toldOf({ disciplines, scenarios }: QuestionsQuery): QuestionedFragment[] {
  return [
    ...disciplines.flatMap(({ roles }) => roles),
    ...scenarios.flatMap(({ parts }) => parts.map(({ role }) => role)),
  ];
}

/** Moves to begin with: documented before judged, and one from each role, so that they are of many kinds. */
export function described(questions: QuestionsQuery, most: number): WorkedMoveFragment[] {
  const moves = toldOf(questions).flatMap((role) => [...role.transitions.nodes, ...role.transitionsInto.nodes]);
  return fromEachRole([...moves.filter(({ basis }) => basis === 'DOCUMENTED'), ...moves]).slice(0, most);
}

/** Moves that public catalogues list for the counterparts of these roles. */
export function catalogued(questions: QuestionsQuery, most: number): WorkedMoveFragment[] {
  const counterparts = toldOf(questions).flatMap(({ matches }) => matches.map(({ role }) => role));
  const moves = counterparts.flatMap(({ transitions }) => transitions.nodes);
  return unique(moves, ({ id }) => id).slice(0, most);
}

function fromEachRole(moves: WorkedMoveFragment[]): WorkedMoveFragment[] {
  return unique(moves, ({ from }) => from.id);
}

/** The first of those that are the same in something. */
function unique<T>(elements: T[], key: (element: T) => string): T[] {
  const seen = new Set<string>();
  return elements.filter((element) => !seen.has(key(element)) && seen.add(key(element)));
}
