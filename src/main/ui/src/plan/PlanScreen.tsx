import './plan.css';

import { capital, counted, percent } from '../design/format';
import { download } from '../export/download';
import { CopyQuery } from '../graph-api/CopyQuery';
import { PlanDocument, type PlanQuery } from '../graph-api/generated/graphql';
import { useAnswer } from '../graph-api/useAnswer';
import { untick, useHoldings } from '../holdings/holdings';
import { MoveTitle } from '../move/MoveTitle';
import { MoveViews } from '../move/MoveViews';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { Failure } from '../shell/Failure';
import { NotFound } from '../shell/NotFound';
import { Skeleton } from '../shell/Skeleton';
import { Advice } from './Advice';
import { planCsv, planMarkdown } from './planFiles';
import { type Course, course, ticksOf } from './progress';
import { Steps } from './Steps';

interface Props {
  from?: string;
  to?: string;
}

/** What is missing for a role, as a list to work off: in an order, with reasons and sources. */
export default function PlanScreen({ from = '', to = '' }: Props) {
  const variables = { from, to };
  const { data, errors, failure, retry } = useAnswer(PlanDocument, variables);
  const holdings = useHoldings();
  const unknown = errors.find(({ extensions }) => extensions?.code === 'NOT_FOUND');
  if (unknown) return <NotFound what={`${unknown.message}.`} />;
  if (!data) {
    const problem = failure ?? errors[0]?.message;
    return problem ? <Failure message={problem} onRetry={retry} /> : <Skeleton lanes={4} />;
  }
  const progress = course(data, holdings);
  return (
    <article className="plan">
      {failure && <Failure message={failure} onRetry={retry} older />}
      <Head data={data} progress={progress} />
      <Steps steps={progress.steps} now={progress.now} role={to} holdings={holdings} />
      <Advice advice={data.learningPlan.advice} />
      <Besides data={data} />
      <Ticks progress={progress} />
      <CopyQuery document={PlanDocument} variables={variables} />
    </article>
  );
}

function Head({ data, progress }: { data: PlanQuery; progress: Course }) {
  const { learningPlan: plan } = data;
  const from = plan.from ?? { id: '', name: '' };
  const name = `plan-${from.id}-to-${plan.to.id}`;
  return (
    <header className="plan-head">
      <MoveViews from={from.id} to={plan.to.id} current="plan" />
      <MoveTitle title={`Plan: ${capital(from.name)} to ${capital(plan.to.name)}`} from={from} to={plan.to} />
      <Summary data={data} progress={progress} />
      {plan.steps.length > 0 && (
        <div className="actions small no-print">
          <button type="button" className="quiet" onClick={() => print()}>
            Print
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => download(`${name}.md`, 'text/markdown', planMarkdown(plan, progress))}
          >
            Export Markdown
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => download(`${name}.csv`, 'text/csv', planCsv(progress))}
          >
            Export CSV
          </button>
        </div>
      )}
    </header>
  );
}

/** Where the reader stands and where the plan leads, in a sentence and as a bar. */
function Summary({ data: { learningPlan: plan, skillGap: gap }, progress }: { data: PlanQuery; progress: Course }) {
  const { now, steps } = progress;
  const role = capital(plan.to.name);
  const asked = gap.carriesOver.length + gap.toDevelop.length;
  const done = steps.filter((step) => step.done).length;
  if (asked === 0)
    return <p className="statement">No source names a skill that {role} asks for: there is nothing to plan.</p>;
  if (steps.length === 0) {
    return <p className="statement">There is nothing to be learnt: all skills that {role} asks for carry over.</p>;
  }
  return (
    <>
      <p className="statement">
        <strong>{percent(now)}</strong> now, <strong>{percent(plan.reached)}</strong> after{' '}
        {steps.length === 1 ? 'one step' : `${steps.length} steps`}
        {done > 0 && (done === steps.length ? ': all done' : `, of which ${done} ${done === 1 ? 'is' : 'are'} done`)}.
      </p>
      <div className="plan-bar" aria-hidden="true">
        <span className="plan-now" style={{ width: `${now * 100}%` }} />
        <span className="plan-reached" style={{ width: `${(plan.reached - now) * 100}%` }} />
      </div>
    </>
  );
}

/** What a plan of skills leaves out. */
function Besides({ data: { learningPlan: plan, skillGap: gap } }: { data: PlanQuery }) {
  const tools = gap.toolsToLearn.length;
  const frameworks = gap.frameworksToLearn.length;
  if (tools + frameworks === 0) return null;
  const parts = [
    ...(tools > 0 ? [counted(tools, 'tool', 'tools')] : []),
    ...(frameworks > 0 ? [counted(frameworks, 'framework', 'frameworks')] : []),
  ];
  return (
    <p className="small muted">
      The plan is about skills. The <Link to={pathTo.compare(plan.from?.id ?? '', plan.to.id)}>comparison</Link> also
      lists {parts.join(' and ')} to learn.
    </p>
  );
}

function Ticks({ progress: { steps } }: { progress: Course }) {
  const begun = steps.filter((step) => step.begun);
  if (begun.length === 0) return null;
  return (
    <p className="small muted no-print">
      Your ticks stay in this browser and count in every comparison and plan.{' '}
      <button type="button" className="quiet" onClick={() => untick(begun.flatMap(({ step }) => ticksOf(step)))}>
        Take these away
      </button>
    </p>
  );
}
