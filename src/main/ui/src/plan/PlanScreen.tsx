import './plan.css';

import { capitalize, percent, pluralize } from '../design/format';
import { download } from '../export/download';
import { Failure } from '../frame/Failure';
import { Skeleton } from '../frame/Skeleton';
import { CopyQuery } from '../graph-api/CopyQuery';
import { PlanDocument, type PlanQuery } from '../graph-api/generated/graphql';
import { useQuery } from '../graph-api/useQuery';
import { removeHoldings, useHoldings } from '../holdings/holdings';
import { Gates } from '../move/Gates';
import { MoveTitle } from '../move/MoveTitle';
import { MoveViews } from '../move/MoveViews';
import { standing } from '../move/score';
import { ScoreBasisNote } from '../move/ScoreBasisNote';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { NotFound } from '../search/NotFound';
import { Advice } from './Advice';
import { planCsv, planMarkdown } from './planFiles';
import { conceptIds, type PlanProgress, planProgress } from './progress';
import { SmallDifferences } from './SmallDifferences';
import { Steps } from './Steps';

interface Props {
  from?: string;
  to?: string;
}

/** A learning plan: ordered steps with reasons and sources. */
export default function PlanScreen({ from = '', to = '' }: Props) {
  const variables = { from, to };
  const { data, errors, failure, retry } = useQuery(PlanDocument, variables);
  const holdings = useHoldings();
  const unknown = errors.find(({ extensions }) => extensions?.code === 'NOT_FOUND');
  if (unknown) return <NotFound message={`${unknown.message}.`} />;
  if (!data) {
    return failure ? <Failure message={failure} onRetry={retry} /> : <Skeleton lanes={4} />;
  }
  const progress = planProgress(data, holdings);
  return (
    <article className="plan">
      {failure && <Failure message={failure} onRetry={retry} stale />}
      <Head data={data} progress={progress} />
      <Conditions gates={data.learningPlan.gates} />
      <Steps progress={progress} role={to} holdings={holdings} />
      <SmallDifferences differences={data.learningPlan.smallDifferences} role={to} />
      <Advice advice={data.learningPlan.advice} />
      <AlsoToLearn data={data} />
      <CheckedNote progress={progress} />
      <CopyQuery document={PlanDocument} variables={variables} />
    </article>
  );
}

function Head({ data, progress }: { data: PlanQuery; progress: PlanProgress }) {
  const { learningPlan: plan } = data;
  const from = plan.from ?? { id: '', name: '' };
  const name = `plan-${from.id}-to-${plan.to.id}`;
  return (
    <header className="plan-head">
      <MoveViews from={from.id} to={plan.to.id} current="plan" />
      <MoveTitle title={`Plan: ${capitalize(from.name)} to ${capitalize(plan.to.name)}`} from={from} to={plan.to} />
      <Summary data={data} progress={progress} />
      {progress.steps.length > 0 && (
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

/** The current transferability and that after the last step, in words and as a bar. */
function Summary({
  data: { learningPlan: plan, skillGap: gap },
  progress,
}: {
  data: PlanQuery;
  progress: PlanProgress;
}) {
  const { now, steps } = progress;
  const role = capitalize(plan.to.name);
  const required = gap.carriesOver.length + gap.toDevelop.length;
  const done = steps.filter((step) => step.done).length;
  if (gap.problem) return <p className="statement">{gap.problem}, so there is nothing to plan with.</p>;
  if (required === 0) return <p className="statement">No skills are listed for {role}, so there is nothing to plan.</p>;
  if (steps.length === 0) {
    return (
      <>
        <Standing gap={gap} />
        <p className="statement">{nothingToLearn(plan, gap, role)}</p>
        <ScoreBasisNote gap={gap} />
      </>
    );
  }
  const reached = plan.reached ?? now;
  return (
    <>
      <Standing gap={gap} />
      <p className="statement">
        <strong>{percent(now)}</strong> now, <strong>{percent(reached)}</strong> after{' '}
        {pluralize(steps.length, 'step', 'steps')}
        {done > 0 && ` (${done === steps.length ? 'all' : done} done)`}.
      </p>
      <div className="plan-bar" aria-hidden="true">
        <span className="plan-now" style={{ width: `${now * 100}%` }} />
        <span className="plan-reached" style={{ width: `${(reached - now) * 100}%` }} />
      </div>
      <ScoreBasisNote gap={gap} />
    </>
  );
}

/** A degree or a license takes longer than any step, so it comes first. */
function Conditions({ gates }: Pick<PlanQuery['learningPlan'], 'gates'>) {
  if (gates.length === 0) return null;
  return (
    <section>
      <h2>Conditions besides skills</h2>
      <Gates gates={gates} />
    </section>
  );
}

function Standing({ gap }: { gap: PlanQuery['skillGap'] }) {
  const text = standing(gap);
  return (
    text && (
      <p className="standing">
        <strong>{text}</strong>
      </p>
    )
  );
}

/** Why there is no step, as far as that is known. */
function nothingToLearn({ smallDifferences }: PlanQuery['learningPlan'], gap: PlanQuery['skillGap'], role: string) {
  if (smallDifferences.length > 0) return `Only small differences to what ${role} requires, none of them worth a step.`;
  return gap.basis === 'ESTIMATED'
    ? `Nothing to learn by the estimate: all skills that ${role} requires carry over.`
    : `Nothing to learn: all skills required for ${role} carry over.`;
}

/** The tools and frameworks to learn, which are not part of the plan, where it is known which the first role has. */
function AlsoToLearn({ data: { learningPlan: plan, skillGap: gap } }: { data: PlanQuery }) {
  const tools = plan.from && plan.from.tools.totalCount > 0 ? gap.toolsToLearnCount : 0;
  const frameworks = gap.frameworksToLearn.length;
  if (tools + frameworks === 0) return null;
  const parts = [
    ...(tools > 0 ? [pluralize(tools, 'tool', 'tools')] : []),
    ...(frameworks > 0 ? [pluralize(frameworks, 'framework', 'frameworks')] : []),
  ];
  return (
    <p className="small muted">
      This plan covers skills. The <Link to={pathTo.compare(plan.from?.id ?? '', plan.to.id)}>comparison</Link> also
      lists {parts.join(' and ')} to learn
      {tools > 0 && `, first ${gap.toolsToLearn.map(({ name }) => name).join(', ')}`}.
    </p>
  );
}

function CheckedNote({ progress: { steps } }: { progress: PlanProgress }) {
  const startedSteps = steps.filter((step) => step.started);
  if (startedSteps.length === 0) return null;
  return (
    <p className="small muted no-print">
      Items you check are saved in this browser and count in every comparison and plan.{' '}
      <button
        type="button"
        className="quiet"
        onClick={() => removeHoldings(startedSteps.flatMap(({ step }) => conceptIds(step)))}
      >
        Clear checkmarks
      </button>
    </p>
  );
}
