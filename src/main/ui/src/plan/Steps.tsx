import { useEffect, useRef } from 'react';

import { ConceptName } from '../concept/ConceptName';
import { fullName } from '../concept/skillKind';
import { capitalize, percent, pluralize } from '../design/format';
import { KindMark } from '../design/KindMark';
import { CollapsibleSources } from '../evidence/Sources';
import { addHoldings, type Holdings, removeHoldings, setHolding } from '../holdings/holdings';
import { useAddress, withSearchParams } from '../routing/address';
import { Link } from '../routing/Link';
import { LinkButton } from '../routing/LinkButton';
import { pathTo } from '../routing/paths';
import { conceptIds, type PlanProgress, type Step, type StepProgress } from './progress';

interface Props {
  progress: PlanProgress;
  role: string;
  holdings: Holdings;
}

const INITIAL_COUNT = 15;
const MIN_HIDDEN = 4;

/** The steps by theme. The screen shows the first ones, print shows all. */
export function Steps({ progress: { now, steps, themes }, role, holdings }: Props) {
  const address = useAddress();
  const all = address.searchParams.get('steps') === 'all' || steps.length <= INITIAL_COUNT + MIN_HIDDEN;
  if (steps.length === 0) return null;
  const isHidden = ({ position }: StepProgress) => !all && position > INITIAL_COUNT;
  return (
    <section aria-label="Steps" className="themes">
      {themes.map((theme) => (
        <section key={theme.title} className={theme.steps.every(isHidden) ? 'later' : ''} aria-label={theme.title}>
          <h2>{theme.title}</h2>
          <ol className="steps">
            {theme.steps.map((progress) => (
              <StepItem
                key={progress.position}
                progress={progress}
                before={steps[progress.position - 2]?.after ?? now}
                collapsed={isHidden(progress)}
                role={role}
                holdings={holdings}
              />
            ))}
          </ol>
        </section>
      ))}
      {!all && (
        <LinkButton className="steps-all" to={withSearchParams(address, { steps: 'all' })}>
          Show all {pluralize(steps.length, 'step', 'steps')}
        </LinkButton>
      )}
    </section>
  );
}

interface ItemProps {
  progress: StepProgress;
  /** The transferability before the step. */
  before: number;
  /** Whether the screen hides the step for now. */
  collapsed: boolean;
  role: string;
  holdings: Holdings;
}

function StepItem({ progress, before, collapsed, role, holdings }: ItemProps) {
  const { step, position, done, started, after } = progress;
  const { title, why, reach, documented, evidence } = step;
  const [skill] = step.skills;
  return (
    <li className={['step', ...(done ? ['done'] : []), ...(collapsed ? ['later'] : [])].join(' ')} value={position}>
      <StepCheckbox progress={progress} partly={started && !done} />
      <div className="step-body">
        <h3>
          <span className="step-order">{position}</span>{' '}
          {step.kind === 'SKILL' && skill ? (
            <Link to={pathToSkill(role, skill.id)}>
              <ConceptName concept={{ ...skill, name: title }} />
            </Link>
          ) : (
            capitalize(title)
          )}
        </h3>
        {reach && <p>{reach}</p>}
        {documented?.guidance && <p className="step-guidance">{documented.guidance}</p>}
        {step.kind !== 'SKILL' && <Skills step={step} done={done} role={role} holdings={holdings} />}
        <div className="step-why">
          <p>{why}</p>
          <CollapsibleSources evidence={evidence} />
        </div>
      </div>
      <StepProgressBar before={before} after={after} done={done} />
    </li>
  );
}

interface SkillsProps {
  step: Step;
  done: boolean;
  role: string;
  holdings: Holdings;
}

/** The skills that a step develops and the certification that confirms them. Several skills have a checkbox each. */
function Skills({ step: { skills, certification }, done, role, holdings }: SkillsProps) {
  return (
    <ul className="step-skills">
      {skills.map(({ id, ...skill }) => (
        <li key={id}>
          {skills.length > 1 ? (
            <label className="step-skill-tick">
              <input
                type="checkbox"
                checked={holdings.has(id)}
                onChange={({ target }) => setHolding(id, target.checked)}
              />
              <span className="visually-hidden">I have this skill: {fullName(skill)}</span>
            </label>
          ) : (
            <KindMark kind="SKILL" weight={done ? 'filled' : 'bold'} />
          )}{' '}
          <Link to={pathToSkill(role, id)}>
            <ConceptName concept={skill} />
          </Link>
        </li>
      ))}
      {certification && (
        <li>
          <KindMark kind="CERTIFICATION" weight="bold" name="certification" /> {certification.name}
        </li>
      )}
    </ul>
  );
}

/** The path of a skill on the screen of the role that requires it. */
function pathToSkill(role: string, skill: string): string {
  return `${pathTo.role(role)}?show=${encodeURIComponent(skill)}`;
}

/** Checks a whole step. Shows a dash if only some of its skills are checked. */
function StepCheckbox({ progress: { step, position, done }, partly }: { progress: StepProgress; partly: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = partly;
  }, [partly]);
  const change = (have: boolean) => (have ? addHoldings : removeHoldings)(conceptIds(step));
  return (
    <label className="step-tick">
      <input ref={input} type="checkbox" checked={done} onChange={({ target }) => change(target.checked)} />
      <span className="visually-hidden">
        I have this: step {position}, {step.title}
      </span>
    </label>
  );
}

/** The transferability after a step, as a thin bar and a number. */
function StepProgressBar({ before, after, done }: { before: number; after: number; done: boolean }) {
  return (
    <p className="reached">
      <span className="reached-track" aria-hidden="true">
        <span className="reached-before" style={{ width: `${before * 100}%` }} />
        <span className="reached-gain" style={{ width: `${(after - before) * 100}%` }} />
      </span>
      <span className="reached-text">
        {done ? (
          'Done'
        ) : (
          <>
            <span className="visually-hidden">After this step: </span>
            {percent(after)}
          </>
        )}
      </span>
    </p>
  );
}
