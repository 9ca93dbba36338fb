import { capitalize, count, percent, pluralize } from '../design/format';
import { KindMark } from '../design/KindMark';
import { CollapsibleSources } from '../evidence/Sources';
import type { RouteFragment } from '../graph-api/generated/graphql';
import { Direction } from '../move/Direction';
import { Gates } from '../move/Gates';
import { standing } from '../move/score';
import { RoleName } from '../role/RoleName';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { basisLabel, firstSkills, isDescribed, type Move, payChange, stops, toLearn } from './careerPath';

interface Props {
  path: RouteFragment;
  title: string;
}

/** A career path as a line of roles, with what to learn between them. */
export function PathView({ path, title }: Props) {
  const { moves, transferability } = path;
  const pay = payChange(path);
  return (
    <section className="route" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p>
          {pluralize(moves.length, 'move', 'moves')} ·{' '}
          {transferability === null ? 'how much carries over is unknown' : `${percent(transferability)} carries over`}{' '}
          {moves.length > 1 && 'from start to end '}·{' '}
          {pay ? <strong>{pay}</strong> : <span className="muted">pay change unknown</span>}
        </p>
      </header>
      <ol className="stops">
        {stops(path).map((stop, index) => (
          <li key={stop.id} className="stop">
            <p className="stop-name">
              <RoleName role={stop} />
            </p>
            <Track move={moves[index]} />
            {moves[index] && <MoveSummary move={moves[index]} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The mark of a role and the line to the next one, dashed if the two are only similar. */
function Track({ move }: { move: Move | undefined }) {
  return (
    <div className="track" aria-hidden="true">
      {move && (
        <svg className={isDescribed(move) || move.mapping ? 'track-line' : 'track-line computed'}>
          <line className="across" x1="12" y1="50%" x2="100%" y2="50%" />
          <line className="down" x1="50%" y1="12" x2="50%" y2="100%" />
        </svg>
      )}
      <KindMark kind="ROLE" weight={move ? 'outline' : 'filled'} />
    </div>
  );
}

function MoveSummary({ move }: { move: Move }) {
  const { names, more } = firstSkills(move, 3);
  return (
    <div className="hop">
      <p>
        <Link to={pathTo.compare(move.from?.id ?? '', move.to.id)}>
          {toLearn(move)}
          <span className="visually-hidden">
            {' '}
            from {move.from?.name} to {move.to.name}
          </span>
        </Link>
      </p>
      {names.length > 0 && (
        <p>
          {names.map(capitalize).join(', ')}
          {more > 0 && <span className="muted"> +{count(more)} more</span>}
        </p>
      )}
      {standing(move.gap) && <p>{standing(move.gap)}</p>}
      <p>
        {move.transferability === null ? `${move.gap.problem}.` : `${percent(move.transferability)} carries over`}
        {move.gap.basis === 'ESTIMATED' && <span className="muted"> (estimated)</span>}
      </p>
      <Direction move={move} />
      <Gates gates={move.gates} />
      <p className="muted">{basisLabel(move)}</p>
      {move.transition && <CollapsibleSources evidence={move.transition.evidence} />}
    </div>
  );
}
