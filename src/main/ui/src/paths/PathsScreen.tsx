import './paths.css';

import { capitalize, pluralize } from '../design/format';
import { Failure } from '../frame/Failure';
import { Skeleton } from '../frame/Skeleton';
import { Title } from '../frame/Title';
import { CopyQuery } from '../graph-api/CopyQuery';
import {
  PathEndDocument,
  type PathPreference,
  PathsDocument,
  type PathsQuery,
  type StopFragment,
} from '../graph-api/generated/graphql';
import { useQuery } from '../graph-api/useQuery';
import { useExampleMoves } from '../home/useExampleMoves';
import { useAddress } from '../routing/address';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { NotFound } from '../search/NotFound';
import { addressOf, type Choices, MAX_MOVES, MAX_ZONES, parseChoices, pathsBetween } from './choices';
import { acrossFamilies, examples } from './examples';
import { PathForm } from './PathForm';
import { PathView } from './PathView';

/** Career paths from one role to another in several moves. */
export default function PathsScreen() {
  const choices = parseChoices(useAddress().searchParams);
  const { from, to } = choices;
  const start = useQuery(PathEndDocument, from ? { id: from } : null);
  const end = useQuery(PathEndDocument, to ? { id: to } : null);
  if (start.data && !start.data.role) return <NotFound message={`There is no role “${from}”.`} />;
  if (end.data && !end.data.role) return <NotFound message={`There is no role “${to}”.`} />;
  const ends = { start: start.data?.role, end: end.data?.role };
  const title =
    ends.start && ends.end
      ? `Career paths from ${name(ends.start)} to ${name(ends.end)}`
      : 'Find a career path between two roles';
  return (
    <article className="paths">
      <Title key={`${from} ${to}`} title={title} />
      <PathForm choices={choices} {...ends} />
      {from && to && from !== to && <PathList choices={choices} {...ends} />}
      {from && from === to && <p>Choose two different roles.</p>}
      {!(from && to) && <Examples />}
    </article>
  );
}

const orderLabels: Record<PathPreference, string> = {
  EASIEST: 'least to learn first',
  FEWEST_MOVES: 'fewest moves first',
  BEST_PAID: 'highest pay first',
};

interface PathListProps {
  choices: Choices;
  start: StopFragment | null | undefined;
  end: StopFragment | null | undefined;
}

function PathList({ choices, start, end }: PathListProps) {
  const { data, failure, retry } = useQuery(PathsDocument, choices);
  if (!data) {
    return failure ? <Failure message={failure} onRetry={retry} /> : <Skeleton lanes={3} />;
  }
  const { paths } = data.careerPaths;
  return (
    <>
      {failure && <Failure message={failure} onRetry={retry} stale />}
      {paths.length > 0 && (
        <p role="status" className="small muted">
          {pluralize(paths.length, 'path', 'paths')} with up to {pluralize(choices.max, 'move', 'moves')},{' '}
          {orderLabels[choices.prefer]}.
          {!choices.computed &&
            paths.some(({ moves }) => moves.some(({ computed }) => computed)) &&
            ' Sources know no path, so these include computed moves.'}
        </p>
      )}
      {paths.map((path, index) => (
        <PathView key={path.moves.map(({ to }) => to.id).join()} path={path} title={`Path ${index + 1}`} />
      ))}
      {paths.length === 0 && <NoPath careerPaths={data.careerPaths} choices={choices} start={start} end={end} />}
      <CopyQuery document={PathsDocument} variables={choices} />
    </>
  );
}

/** Says that there is no path, offers other searches, and shows the path to the most similar role. */
function NoPath({ careerPaths: { nearest, blocked }, choices, start, end }: PathListProps & PathsQuery) {
  const reached = nearest?.moves.at(-1)?.to;
  return (
    <section className="no-route" aria-label="No path">
      <p className="statement">
        No path with up to {pluralize(choices.max, 'move', 'moves')} leads from {name(start)} to {name(end)}.
      </p>
      {blocked.length > 0 && (
        <ul className="blocked">
          {blocked.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <p className="actions no-print">
        {choices.max < MAX_MOVES && (
          <Link to={addressOf({ ...choices, max: MAX_MOVES })}>Search up to {MAX_MOVES} moves</Link>
        )}
        {!choices.computed && <Link to={addressOf({ ...choices, computed: true })}>Include computed moves</Link>}
        {choices.zones < MAX_ZONES && (
          <Link to={addressOf({ ...choices, zones: MAX_ZONES })}>Allow moves across all job zones</Link>
        )}
        <Link to={pathTo.compare(choices.from, choices.to)}>Compare these roles</Link>
      </p>
      {nearest && reached ? (
        <>
          <p>
            Of the roles within reach, <strong>{capitalize(reached.name)}</strong> is the most similar to {name(end)}.{' '}
            <Link to={pathTo.compare(reached.id, choices.to)}>See what is still missing</Link>
          </p>
          <PathView path={nearest} title={`Closest role: ${capitalize(reached.name)}`} />
        </>
      ) : (
        <p>No similar role is within reach either.</p>
      )}
    </section>
  );
}

function Examples() {
  const { data, crossroads, failure, loading, retry } = useExampleMoves();
  const found = crossroads ? acrossFamilies(crossroads, 8) : data ? examples(data, 8) : [];
  if (loading && !data) return <Skeleton lanes={1} />;
  if (failure && !data) return <Failure message={failure} onRetry={retry} />;
  if (found.length === 0) return null;
  return (
    <section>
      <h2>Examples</h2>
      <ul className="ruled path-examples">
        {found.map(({ from, to }) => (
          <li key={`${from.id} ${to.id}`}>
            <Link to={pathsBetween(from.id, to.id)}>
              {capitalize(from.name)} <span aria-label="to">→</span> {capitalize(to.name)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function name(role: StopFragment | null | undefined): string {
  return capitalize(role?.name ?? '');
}
