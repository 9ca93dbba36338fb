import type { QuestionsQuery, WorkedMoveFragment } from '../graph-api/generated/graphql';
import { toldOf } from '../home/worked';

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
  const names = ways.map(({ from, to }) => `${from.id} ${to.id}`);
  return ways.filter((_, index) => names.indexOf(names[index] ?? '') === index).slice(0, most);
}
