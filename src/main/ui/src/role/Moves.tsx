import { count } from '../design/format';
import { LaneError } from '../frame/Failure';
import type { FieldError } from '../graph-api/client';
import type { MoveFragment, NamedFragment } from '../graph-api/generated/graphql';
import { basisLabels } from '../move/basis';
import { Direction } from '../move/Direction';
import { useAddress, withSearchParams } from '../routing/address';
import { LinkButton } from '../routing/LinkButton';
import { pathTo } from '../routing/paths';
import { RoleName } from './RoleName';

/** A move to or from the role on the screen. */
export interface Move extends MoveFragment {
  other: NamedFragment;
  from: string;
  to: string;
}

interface Props {
  title: string;
  field: string;
  moves: Move[];
  total: number;
  /** What to say where no source knows a move. */
  none: string;
  errors: readonly FieldError[];
}

const INITIAL_COUNT = 8;

/** Moves in one direction, grouped by their basis. Each links to its comparison. */
export function Moves({ title, field, moves, total, none, errors }: Props) {
  const address = useAddress();
  const shown =
    address.searchParams.get('moves') === 'all' || moves.length <= INITIAL_COUNT + 2
      ? moves
      : moves.slice(0, INITIAL_COUNT);
  const shownBases = [...new Set(shown.map(({ basis }) => basis))];
  return (
    <section className="lane" aria-labelledby={field}>
      <h2 id={field}>
        {title} <span className="lane-count">{total > 0 && count(total)}</span>
      </h2>
      <LaneError errors={errors} field={field} />
      {total === 0 && <p className="muted">{none}</p>}
      {shownBases.map((basis) => (
        <div key={basis} className="moves">
          <h3>{basisLabels[basis]}</h3>
          <ul>
            {shown
              .filter((move) => move.basis === basis)
              .map(({ other, from, to, ...move }) => (
                <li key={move.id}>
                  <RoleName role={other} to={pathTo.compare(from, to)} />
                  <Direction move={move} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      {shown.length < moves.length && (
        <LinkButton to={withSearchParams(address, { moves: 'all' })}>
          Show {moves.length - shown.length} more of {count(total)}
        </LinkButton>
      )}
      {shown.length === moves.length && total > moves.length && (
        <p className="muted small">
          Showing the {moves.length} best documented of {count(total)}.
        </p>
      )}
    </section>
  );
}
