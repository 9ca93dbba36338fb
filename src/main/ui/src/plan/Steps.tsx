import { useEffect, useRef } from 'react';

import { ConceptName } from '../concept/ConceptName';
import { fullName } from '../concept/skillKind';
import { capital, counted, percent } from '../design/format';
import { KindMark } from '../design/KindMark';
import { Sources } from '../evidence/WhoSaysSo';
import { type Holdings, tick, tickAll, untick } from '../holdings/holdings';
import { useAddress, withChoices } from '../routing/address';
import { ButtonTo } from '../routing/ButtonTo';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { type Progress, type Step, ticksOf } from './progress';

interface Props {
  steps: Progress[];
  now: number;
  role: string;
  holdings: Holdings;
}

const atFirst = 15;
const tooFewToHide = 4;

/** The steps in their order. A screen shows the first of many, paper shows all. */
export function Steps({ steps, now, role, holdings }: Props) {
  const address = useAddress();
  const all = address.chosen.get('steps') === 'all' || steps.length <= atFirst + tooFewToHide;
  if (steps.length === 0) return null;
  return (
    <section aria-label="Steps">
      <ol className="steps">
        {steps.map((progress, index) => (
          <StepItem
            key={progress.step.order}
            progress={progress}
            before={steps[index - 1]?.after ?? now}
            later={!all && index >= atFirst}
            role={role}
            holdings={holdings}
          />
        ))}
      </ol>
      {!all && (
        <ButtonTo className="steps-all" to={withChoices(address, { steps: 'all' })}>
          Show all {counted(steps.length, 'step', 'steps')}
        </ButtonTo>
      )}
    </section>
  );
}

interface ItemProps {
  progress: Progress;
  /** The transferability before the step. */
  before: number;
  /** Whether a screen leaves it out for now. */
  later: boolean;
  role: string;
  holdings: Holdings;
}

function StepItem({ progress: { step, done, begun, after }, before, later, role, holdings }: ItemProps) {
  const { order, title, why, documented, evidence } = step;
  const [skill] = step.skills;
  return (
    <li className={['step', ...(done ? ['done'] : []), ...(later ? ['later'] : [])].join(' ')} value={order}>
      <StepTick step={step} done={done} partly={begun && !done} />
      <div className="step-body">
        <h2>
          <span className="step-order">{order}</span>{' '}
          {step.kind === 'SKILL' && skill ? (
            <Link to={pathToSkill(role, skill.id)}>
              <ConceptName of={{ ...skill, name: title }} />
            </Link>
          ) : (
            capital(title)
          )}
        </h2>
        {documented?.guidance && <p className="step-guidance">{documented.guidance}</p>}
        {step.kind !== 'SKILL' && <Skills step={step} done={done} role={role} holdings={holdings} />}
        <div className="step-why">
          <p>{why}</p>
          <Sources evidence={evidence} />
        </div>
      </div>
      <Reached before={before} after={after} done={done} />
    </li>
  );
}

interface SkillsProps {
  step: Step;
  done: boolean;
  role: string;
  holdings: Holdings;
}

/** What a step develops, and the certification that attests it; of several skills each has a tick of its own. */
function Skills({ step: { skills, certification }, done, role, holdings }: SkillsProps) {
  return (
    <ul className="step-skills">
      {skills.map(({ id, ...skill }) => (
        <li key={id}>
          {skills.length > 1 ? (
            <label className="step-skill-tick">
              <input type="checkbox" checked={holdings.has(id)} onChange={({ target }) => tick(id, target.checked)} />
              <span className="visually-hidden">I have this skill: {fullName(skill)}</span>
            </label>
          ) : (
            <KindMark kind="SKILL" weight={done ? 'filled' : 'bold'} />
          )}{' '}
          <Link to={pathToSkill(role, id)}>
            <ConceptName of={skill} />
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

/** A skill is shown where it is asked for. */
function pathToSkill(role: string, skill: string): string {
  return `${pathTo.role(role)}?show=${encodeURIComponent(skill)}`;
}

/** Ticks a step as a whole; of some of its skills it shows a dash. */
function StepTick({ step, done, partly }: { step: Step; done: boolean; partly: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = partly;
  }, [partly]);
  const change = (have: boolean) => (have ? tickAll : untick)(ticksOf(step));
  return (
    <label className="step-tick">
      <input ref={input} type="checkbox" checked={done} onChange={({ target }) => change(target.checked)} />
      <span className="visually-hidden">
        I have this: step {step.order}, {step.title}
      </span>
    </label>
  );
}

/** How far one is after a step: a thin bar, and the number. */
function Reached({ before, after, done }: { before: number; after: number; done: boolean }) {
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
            <span className="visually-hidden">Then </span>
            {percent(after)}
          </>
        )}
      </span>
    </p>
  );
}
