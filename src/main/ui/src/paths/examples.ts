import type { CrossroadsQuery, QuestionsQuery, WorkedMoveFragment } from '../graph-api/generated/graphql';
import { featuredRoles, onePerFamily } from '../home/exampleMoves';

/** Two roles with a known path of two moves between them. */
export interface Example {
  from: WorkedMoveFragment['from'];
  to: WorkedMoveFragment['to'];
}

/** Paths through the featured roles: into a role by one known move and out of it by another. */
export function examples(questions: QuestionsQuery, limit: number): Example[] {
  const pairs = featuredRoles(questions).flatMap(({ transitions, transitionsInto }) => {
    const [into] = transitionsInto.nodes;
    const out = transitions.nodes.find(({ to }) => to.id !== into?.from.id);
    return into && out ? [{ from: into.from, to: out.to }] : [];
  });
  return uniqueExamples(pairs).slice(0, limit);
}

/** Paths that start at the roles with the most known moves, one per job family. */
export function acrossFamilies(crossroads: CrossroadsQuery, limit: number): Example[] {
  const pairs = onePerFamily(crossroads).flatMap(({ from, to }) => {
    const next = to.transitions.nodes.find((move) => move.to.id !== from.id);
    return next ? [{ from, to: next.to }] : [];
  });
  return uniqueExamples(pairs).slice(0, limit);
}

function uniqueExamples(pairs: Example[]): Example[] {
  const names = pairs.map(({ from, to }) => `${from.id} ${to.id}`);
  return pairs.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}
