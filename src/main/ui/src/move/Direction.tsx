import type { MoveDirection } from '../graph-api/generated/graphql';
import { directions } from './direction';

interface Props {
  move: { direction: MoveDirection; directionReason: string | null };
}

/** Where a move leads, and why. */
export function Direction({ move: { direction, directionReason } }: Props) {
  const { arrow, label } = directions[direction];
  return (
    <p className="direction small">
      <span aria-hidden="true">{arrow}</span> {label}
      {directionReason && <span className="muted">: {directionReason}</span>}
    </p>
  );
}
