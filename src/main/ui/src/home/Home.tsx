import './home.css';

import { capitalize, count, date, pluralize } from '../design/format';
import { KindMark } from '../design/KindMark';
import { type Kind, kinds } from '../design/kinds';
import { Failure } from '../frame/Failure';
import { Skeleton } from '../frame/Skeleton';
import { Title } from '../frame/Title';
import { CopyQuery } from '../graph-api/CopyQuery';
import {
  CrossroadsDocument,
  FiguresDocument,
  type FiguresQuery,
  QuestionsDocument,
  type WorkedMoveFragment,
} from '../graph-api/generated/graphql';
import { useQuery } from '../graph-api/useQuery';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { SearchAll } from '../search/SearchAll';
import { catalogueMoves, describedMoves, onePerFamily } from './exampleMoves';
import { useExampleMoves } from './useExampleMoves';

/** The home page: a search, example moves, and totals. */
export default function Home() {
  const totals = useQuery(FiguresDocument, {});
  const examples = useExampleMoves();
  const failed = [examples, totals].find(({ failure }) => failure);
  return (
    <div className="home">
      <Title title="Career Atlas">See what carries over to your next role and what to learn</Title>
      <div className="home-search">
        <SearchAll main label="Search for a role, skill, or tool" placeholder="project manager, Python, 11-2021" />
      </div>
      {failed && <Failure message={failed.failure ?? ''} onRetry={failed.retry} stale={!!failed.data} />}
      {examples.loading && <Skeleton lanes={1} />}
      {examples.data && (
        <div className="home-questions">
          <MoveList title="Example career moves" moves={describedMoves(examples.data, 7)} />
          <MoveList title="Compare similar roles of public catalogues" moves={catalogueMoves(examples.data, 9)} />
          {examples.crossroads && (
            <MoveList title="Compare similar roles" moves={onePerFamily(examples.crossroads).slice(0, 9)} />
          )}
        </div>
      )}
      {totals.data && <Totals figures={totals.data} />}
      <CopyQuery document={examples.crossroads ? CrossroadsDocument : QuestionsDocument} variables={{}} />
    </div>
  );
}

function MoveList({ title, moves }: { title: string; moves: WorkedMoveFragment[] }) {
  if (moves.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="ruled">
        {moves.map(({ id, basis, from, to, summary }) => (
          <li key={id}>
            <Link to={pathTo.compare(from.id, to.id)}>
              {capitalize(from.name)} {basis === 'RELATED_OCCUPATION' ? 'and' : <span aria-label="to">→</span>}{' '}
              {capitalize(to.name)}
            </Link>
            {summary && <p className="muted small">{summary}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Totals({ figures }: { figures: FiguresQuery }) {
  const totals: [Kind, number][] = [
    ['ROLE', figures.roles.totalCount],
    ['SKILL', figures.skills.totalCount],
    ['TOOL', figures.tools.totalCount],
    ['FRAMEWORK', figures.frameworks.totalCount],
    ['CERTIFICATION', figures.certifications.totalCount],
  ];
  const imported = figures.sources.flatMap(({ importedAt }) => importedAt ?? []).sort();
  const newest = imported.at(-1);
  return (
    <section aria-label="What is in the atlas" className="figures">
      <dl>
        {totals.map(([kind, total]) => (
          <div key={kind}>
            <dt>
              <KindMark kind={kind} /> {kinds[kind].plural}
            </dt>
            <dd>{count(total)}</dd>
          </div>
        ))}
      </dl>
      <p className="muted small">
        From {pluralize(figures.sources.length, 'source', 'sources')}, last updated {newest ? date(newest) : 'never'}.{' '}
        <Link to={pathTo.data}>See all sources</Link>
      </p>
    </section>
  );
}
