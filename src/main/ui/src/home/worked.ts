import type {
  CrossroadFragment,
  CrossroadsQuery,
  QuestionedFragment,
  QuestionsQuery,
  WorkedMoveFragment,
} from '../graph-api/generated/graphql';

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

/** How many letters both names have at most; O*NET has roles of a hundred and more. */
const readable = 64;

/** Moves that begin where most known moves meet, one in each family of work: the first that is quickly read. */
export function fromEachFamily({ insights }: CrossroadsQuery): CrossroadFragment['transitions']['nodes'] {
  const leading = insights.gateways.flatMap(({ role: { family, transitions } }) =>
    transitions.nodes.map((move) => ({ family, move })),
  );
  const short = leading.filter(({ move: { from, to } }) => from.name.length + to.name.length <= readable);
  return unique(short, ({ family }) => family ?? '').map(({ move }) => move);
}

function fromEachRole(moves: WorkedMoveFragment[]): WorkedMoveFragment[] {
  return unique(moves, ({ from }) => from.id);
}

/** The first of those that are the same in something. */
function unique<T>(elements: T[], key: (element: T) => string): T[] {
  const seen = new Set<string>();
  return elements.filter((element) => !seen.has(key(element)) && seen.add(key(element)));
}
