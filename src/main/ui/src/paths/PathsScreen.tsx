import './paths.css';

import { capital, counted } from '../design/format';
import { CopyQuery } from '../graph-api/CopyQuery';
import {
  PathEndDocument,
  type PathPreference,
  PathsDocument,
  type PathsQuery,
  type StopFragment,
} from '../graph-api/generated/graphql';
import { useAnswer } from '../graph-api/useAnswer';
import { useQuestions } from '../home/useQuestions';
import { useAddress } from '../routing/address';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { Failure } from '../shell/Failure';
import { NotFound } from '../shell/NotFound';
import { Skeleton } from '../shell/Skeleton';
import { Title } from '../shell/Title';
import { addressOf, between, type Choices, choicesOf, farthest } from './choices';
import { Choose } from './Choose';
import { acrossFamilies, examples } from './examples';
import { Line } from './Line';

/** Routes from one role to another in several moves. */
export default function PathsScreen() {
  const choices = choicesOf(useAddress().chosen);
  const { from, to } = choices;
  const start = useAnswer(PathEndDocument, from ? { id: from } : null);
  const end = useAnswer(PathEndDocument, to ? { id: to } : null);
  if (start.data && !start.data.role) return <NotFound what={`There is no role “${from}”.`} />;
  if (end.data && !end.data.role) return <NotFound what={`There is no role “${to}”.`} />;
  const ends = { start: start.data?.role, end: end.data?.role };
  const title =
    ends.start && ends.end
      ? `Routes from ${name(ends.start)} to ${name(ends.end)}`
      : 'Which moves lead from one role to another?';
  return (
    <article className="paths">
      <Title key={`${from} ${to}`} title={title} />
      <Choose choices={choices} {...ends} />
      {from && to && from !== to && <Routes choices={choices} {...ends} />}
      {from && from === to && <p>From a role to itself there is no way to go. Choose another one.</p>}
      {!(from && to) && <Examples />}
    </article>
  );
}

const orders: Record<PathPreference, string> = {
  EASIEST: 'those with the least to develop',
  FEWEST_MOVES: 'those of the fewest moves',
  BEST_PAID: 'those through the best paid roles',
};

interface RoutesProps {
  choices: Choices;
  start: StopFragment | null | undefined;
  end: StopFragment | null | undefined;
}

function Routes({ choices, start, end }: RoutesProps) {
  const { data, errors, failure, retry } = useAnswer(PathsDocument, choices);
  if (!data) {
    const problem = failure ?? errors[0]?.message;
    return problem ? <Failure message={problem} onRetry={retry} /> : <Skeleton lanes={3} />;
  }
  const { paths } = data.careerPaths;
  return (
    <>
      {failure && <Failure message={failure} onRetry={retry} older />}
      {paths.length > 0 && (
        <p role="status" className="small muted">
          {counted(paths.length, 'route', 'routes')} of at most {counted(choices.max, 'move', 'moves')},{' '}
          {orders[choices.prefer]} first.
        </p>
      )}
      {paths.map((route, index) => (
        <Line key={route.moves.map(({ to }) => to.id).join()} route={route} title={`Route ${index + 1}`} />
      ))}
      {paths.length === 0 && <NoRoute careerPaths={data.careerPaths} choices={choices} start={start} end={end} />}
      <CopyQuery document={PathsDocument} variables={choices} />
    </>
  );
}

/** Says that there is no route, what else could be tried, and how near one can get. */
function NoRoute({ careerPaths: { nearest }, choices, start, end }: RoutesProps & PathsQuery) {
  const reached = nearest?.moves.at(-1)?.to;
  return (
    <section className="no-route" aria-label="No route">
      <p className="statement">
        No route of at most {counted(choices.max, 'move', 'moves')} is known from {name(start)} to {name(end)}.
      </p>
      <p className="actions no-print">
        {choices.max < farthest && (
          <Link to={addressOf({ ...choices, max: farthest })}>Look {farthest} moves ahead</Link>
        )}
        {!choices.computed && <Link to={addressOf({ ...choices, computed: true })}>Include computed moves</Link>}
        <Link to={pathTo.compare(choices.from, choices.to)}>Compare the two roles</Link>
      </p>
      {nearest && reached ? (
        <>
          <p>
            Of the roles that can be reached, <strong>{capital(reached.name)}</strong> is most like {name(end)}.{' '}
            <Link to={pathTo.compare(reached.id, choices.to)}>What is missing from there</Link>
          </p>
          <Line route={nearest} title={`The nearest: ${capital(reached.name)}`} />
        </>
      ) : (
        <p>No role that is like it can be reached either.</p>
      )}
    </section>
  );
}

function Examples() {
  const { data, crossroads, failure, waiting, retry } = useQuestions();
  const found = crossroads ? acrossFamilies(crossroads, 8) : data ? examples(data, 8) : [];
  if (waiting && !data) return <Skeleton lanes={1} />;
  if (failure && !data) return <Failure message={failure} onRetry={retry} />;
  if (found.length === 0) return null;
  return (
    <section>
      <h2>For example</h2>
      <ul className="ruled path-examples">
        {found.map(({ from, to }) => (
          <li key={`${from.id} ${to.id}`}>
            <Link to={between(from.id, to.id)}>
              {capital(from.name)} <span aria-label="to">→</span> {capital(to.name)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function name(role: StopFragment | null | undefined): string {
  return capital(role?.name ?? '');
}
