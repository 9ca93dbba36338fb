import type { CrossroadsQuery, QuestionsQuery, WorkedMoveFragment } from '../graph-api/generated/graphql';
import { fromEachFamily, toldOf } from '../home/worked';

/** A question that has a route of two moves for an answer. */
export interface Example {
  from: WorkedMoveFragment['from'];
  to: WorkedMoveFragment['to'];
}

/** Ways through roles that sources tell most about: into each by one known move, and out of it by another. */
export function examples(questions: QuestionsQuery, most: number): Example[] {
  const ways = toldOf(questions).flatMap(({ transitions, transitionsInto }) => {
    const [into] = transitionsInto.nodes;
    const out = transitions.nodes.find(({ to }) => to.id !== into?.from.id);
    return into && out ? [{ from: into.from, to: out.to }] : [];
  });
  return unique(ways).slice(0, most);
}

/** Ways from where most known moves meet: on by one move, and by another. */
export function acrossFamilies(crossroads: CrossroadsQuery, most: number): Example[] {
  const ways = fromEachFamily(crossroads).flatMap(({ from, to }) => {
    const next = to.transitions.nodes.find((move) => move.to.id !== from.id);
    return next ? [{ from, to: next.to }] : [];
  });
  return unique(ways).slice(0, most);
}

function unique(ways: Example[]): Example[] {
  const names = ways.map(({ from, to }) => `${from.id} ${to.id}`);
  return ways.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}
