import { count } from '../design/format';
import type { FieldError } from '../graph-api/client';
import type { NamedFragment, TransitionBasis } from '../graph-api/generated/graphql';
import { useAddress, withChoices } from '../routing/address';
import { ButtonTo } from '../routing/ButtonTo';
import { pathTo } from '../routing/paths';
import { LaneError } from '../shell/Failure';
import { RoleName } from './RoleName';

const bases: Record<TransitionBasis, string> = {
  DOCUMENTED: 'Documented',
  EDITORIAL: 'In the editors’ judgement',
  RELATED_OCCUPATION: 'Related occupations, the closest first',
  CAREER_CHANGERS: 'Where career changers go',
  CAREER_STARTERS: 'Where career starters go',
};

/** A move as seen from the role on the screen. */
export interface Move {
  id: string;
  basis: TransitionBasis;
  other: NamedFragment;
  from: string;
  to: string;
}

interface Props {
  title: string;
  field: string;
  moves: Move[];
  total: number;
  errors: readonly FieldError[];
}

const atFirst = 8;

/** Moves in one direction, by how they came to be known; each leads to its comparison. */
export function Moves({ title, field, moves, total, errors }: Props) {
  const address = useAddress();
  const shown = address.chosen.get('moves') === 'all' || moves.length <= atFirst + 2 ? moves : moves.slice(0, atFirst);
  const found = [...new Set(shown.map(({ basis }) => basis))];
  return (
    <section className="lane" aria-labelledby={field}>
      <h2 id={field}>
        {title} <span className="lane-count">{total > 0 && count(total)}</span>
      </h2>
      <LaneError errors={errors} field={field} />
      {total === 0 && <p className="muted">No source describes such a move.</p>}
      {found.map((basis) => (
        <div key={basis} className="moves">
          <h3>{bases[basis]}</h3>
          <ul>
            {shown
              .filter((move) => move.basis === basis)
              .map(({ id, other, from, to }) => (
                <li key={id}>
                  <RoleName role={other} to={pathTo.compare(from, to)} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      {shown.length < moves.length && (
        <ButtonTo to={withChoices(address, { moves: 'all' })}>
          {moves.length - shown.length} more of {count(total)}
        </ButtonTo>
      )}
      {shown.length === moves.length && total > moves.length && (
        <p className="muted small">
          The best described {moves.length} of {count(total)}.
        </p>
      )}
    </section>
  );
}
