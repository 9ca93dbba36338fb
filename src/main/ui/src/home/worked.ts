import type { FiguresQuery, MovesQuery, WorkedMoveFragment } from '../graph-api/generated/graphql';

type Source = FiguresQuery['sources'][number];

/** Sources that describe moves in words; a survey lists thousands without saying why. */
export function storytellers(sources: readonly Source[]): string[] {
  return sources
    .filter(({ basis }) => basis === 'DOCUMENT' || basis === 'EDITORIAL')
    .filter(({ counts }) => counts.some(({ kind }) => kind === 'Transition'))
    .map(({ id }) => id)
    .sort();
}

/** Moves to begin with: documented before judged, and one from each role, so that they are of many kinds. */
export function described(roles: MovesQuery['roles']['nodes'], most: number): WorkedMoveFragment[] {
  const moves = roles.flatMap(({ transitions }) => transitions.nodes);
  const documented = moves.filter(({ basis }) => basis === 'DOCUMENTED');
  return fromEachRole([...documented, ...moves], most);
}

/** Moves that public catalogues list for the counterparts of these roles. */
export function catalogued(roles: MovesQuery['roles']['nodes'], most: number): WorkedMoveFragment[] {
  const counterparts = roles.flatMap(({ matches }) => matches).map(({ role }) => role);
  return fromEachRole(
    counterparts.flatMap(({ transitions }) => transitions.nodes),
    most,
  );
}

function fromEachRole(moves: WorkedMoveFragment[], most: number): WorkedMoveFragment[] {
  const first = new Map<string, WorkedMoveFragment>();
  for (const move of moves) if (!first.has(move.from.id)) first.set(move.from.id, move);
  return [...first.values()].slice(0, most);
}
