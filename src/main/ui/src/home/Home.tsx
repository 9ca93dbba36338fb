import './home.css';

import { capital, count, counted, date } from '../design/format';
import { KindMark } from '../design/KindMark';
import { type Kind, kinds } from '../design/kinds';
import { CopyQuery } from '../graph-api/CopyQuery';
import {
  CrossroadsDocument,
  FiguresDocument,
  type FiguresQuery,
  QuestionsDocument,
  type WorkedMoveFragment,
} from '../graph-api/generated/graphql';
import { useAnswer } from '../graph-api/useAnswer';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { SearchAll } from '../search/SearchAll';
import { Failure } from '../shell/Failure';
import { Skeleton } from '../shell/Skeleton';
import { Title } from '../shell/Title';
import { useQuestions } from './useQuestions';
import { catalogued, described, fromEachFamily } from './worked';

/** Where readers begin: with a role of theirs, or with a question that others had. */
export default function Home() {
  const figures = useAnswer(FiguresDocument, {});
  const questions = useQuestions();
  const failed = [questions, figures].find(({ failure }) => failure);
  return (
    <div className="home">
      <Title title="Career Atlas">What do I keep, what must I gain, and who says so?</Title>
      <div className="home-search">
        <SearchAll
          main
          label="Find the role that you have or want, or a skill or tool and who asks for it"
          placeholder="project manager, Python, 11-2021"
        />
      </div>
      {failed && <Failure message={failed.failure ?? ''} onRetry={failed.retry} older={!!failed.data} />}
      {questions.waiting && <Skeleton lanes={1} />}
      {questions.data && (
        <div className="home-questions">
          <Questions title="What must one learn to go from …" moves={described(questions.data, 7)} />
          <Questions title="The same, as public catalogues list it" moves={catalogued(questions.data, 9)} />
          {questions.crossroads && (
            <Questions
              title="What must one learn to go from …"
              moves={fromEachFamily(questions.crossroads).slice(0, 9)}
            />
          )}
        </div>
      )}
      {figures.data && <Figures figures={figures.data} />}
      <CopyQuery document={questions.crossroads ? CrossroadsDocument : QuestionsDocument} variables={{}} />
    </div>
  );
}

function Questions({ title, moves }: { title: string; moves: WorkedMoveFragment[] }) {
  if (moves.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="ruled">
        {moves.map(({ id, from, to, summary }) => (
          <li key={id}>
            <Link to={pathTo.compare(from.id, to.id)}>
              {capital(from.name)} <span aria-label="to">→</span> {capital(to.name)}
            </Link>
            {summary && <p className="muted small">{summary}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ figures }: { figures: FiguresQuery }) {
  const counts: [Kind, number][] = [
    ['ROLE', figures.roles.totalCount],
    ['SKILL', figures.skills.totalCount],
    ['TOOL', figures.tools.totalCount],
    ['FRAMEWORK', figures.frameworks.totalCount],
    ['CERTIFICATION', figures.certifications.totalCount],
  ];
  const imported = figures.sources.flatMap(({ importedAt }) => importedAt ?? []).sort();
  const newest = imported.at(-1);
  return (
    <section aria-label="What the atlas holds" className="figures">
      <dl>
        {counts.map(([kind, total]) => (
          <div key={kind}>
            <dt>
              <KindMark kind={kind} /> {kinds[kind].several}
            </dt>
            <dd>{count(total)}</dd>
          </div>
        ))}
      </dl>
      <p className="muted small">
        From {counted(figures.sources.length, 'source', 'sources')}, last changed {newest ? date(newest) : 'never'}.{' '}
        <Link to={pathTo.data}>What they are</Link>
      </p>
    </section>
  );
}
