import type {
  CrossroadFragment,
  CrossroadsQuery,
  QuestionedFragment,
  QuestionsQuery,
  WorkedMoveFragment,
} from '../graph-api/generated/graphql';

/** The roles that sources describe best: those in a discipline or a scenario. */
export function featuredRoles({ disciplines, scenarios }: QuestionsQuery): QuestionedFragment[] {
  return [
    ...disciplines.flatMap(({ roles }) => roles),
    ...scenarios.flatMap(({ parts }) => parts.map(({ role }) => role)),
  ];
}

/** Example moves, documented before editorial, and only one from each role for variety. */
export function describedMoves(questions: QuestionsQuery, limit: number): WorkedMoveFragment[] {
  const moves = featuredRoles(questions).flatMap((role) => [...role.transitions.nodes, ...role.transitionsInto.nodes]);
  return onePerRole([...moves.filter(({ basis }) => basis === 'DOCUMENTED'), ...moves]).slice(0, limit);
}

/** What public catalogues list as related to the counterparts of the featured roles. */
export function catalogueMoves(questions: QuestionsQuery, limit: number): WorkedMoveFragment[] {
  const counterparts = featuredRoles(questions).flatMap(({ matches }) => matches.map(({ role }) => role));
  const moves = counterparts.flatMap(({ transitions }) => transitions.nodes);
  return uniqueBy(moves, ({ id }) => id).slice(0, limit);
}

/** In letters, for both names of a move. Some O*NET names alone have more than a hundred. */
const MAX_NAMES_LENGTH = 64;

/** Moves from the roles with the most known moves, one per job family, with short names. */
export function onePerFamily({ insights }: CrossroadsQuery): CrossroadFragment['transitions']['nodes'] {
  const leading = insights.gateways.flatMap(({ role: { family, transitions } }) =>
    transitions.nodes.map((move) => ({ family, move })),
  );
  const short = leading.filter(({ move: { from, to } }) => from.name.length + to.name.length <= MAX_NAMES_LENGTH);
  return uniqueBy(short, ({ family }) => family ?? '').map(({ move }) => move);
}

function onePerRole(moves: WorkedMoveFragment[]): WorkedMoveFragment[] {
  return uniqueBy(moves, ({ from }) => from.id);
}

/** The first element for each key. */
function uniqueBy<T>(elements: T[], key: (element: T) => string): T[] {
  const seen = new Set<string>();
  return elements.filter((element) => !seen.has(key(element)) && seen.add(key(element)));
}
