import { capital, count, counted, percent } from '../design/format';
import { KindMark } from '../design/KindMark';
import { Sources } from '../evidence/WhoSaysSo';
import type { RouteFragment } from '../graph-api/generated/graphql';
import { RoleName } from '../role/RoleName';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { basisOf, firstSkills, type Move, payChange, stopsOf, toGain } from './route';

interface Props {
  route: RouteFragment;
  title: string;
}

/** A route as a line with its stops; what a move takes stands between two of them. */
export function Line({ route, title }: Props) {
  const { moves, transferability } = route;
  const pay = payChange(route);
  return (
    <section className="route" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p>
          {counted(moves.length, 'move', 'moves')} · {percent(transferability)} carries over{' '}
          {moves.length > 1 && 'all the way '}·{' '}
          {pay ? <strong>{pay}</strong> : <span className="muted">change of pay not known</span>}
        </p>
      </header>
      <ol className="stops">
        {stopsOf(route).map((stop, index) => (
          <li key={stop.id} className="stop">
            <p className="stop-name">
              <RoleName role={stop} />
            </p>
            <Track move={moves[index]} />
            {moves[index] && <Hop move={moves[index]} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The stop's mark, and the line to the next one; dashed where the move is computed. */
function Track({ move }: { move: Move | undefined }) {
  return (
    <div className="track" aria-hidden="true">
      {move && (
        <svg className={move.computed ? 'track-line computed' : 'track-line'}>
          <line className="across" x1="12" y1="50%" x2="100%" y2="50%" />
          <line className="down" x1="50%" y1="12" x2="50%" y2="100%" />
        </svg>
      )}
      <KindMark kind="ROLE" weight={move ? 'outline' : 'filled'} />
    </div>
  );
}

function Hop({ move }: { move: Move }) {
  const { names, more } = firstSkills(move, 3);
  return (
    <div className="hop">
      <p>
        <Link to={pathTo.compare(move.from.id, move.to.id)}>
          Gain {toGain(move)}
          <span className="visually-hidden">
            {' '}
            from {move.from.name} to {move.to.name}
          </span>
        </Link>
      </p>
      {names.length > 0 && (
        <p>
          {names.map(capital).join(', ')}
          {more > 0 && <span className="muted"> +{count(more)} more</span>}
        </p>
      )}
      <p>{percent(move.transferability)} carries over</p>
      <p className="muted">{basisOf(move)}</p>
      {move.transition && <Sources evidence={move.transition.evidence} />}
    </div>
  );
}
