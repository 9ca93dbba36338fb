import type { PlanQuery, StepFragment } from '../graph-api/generated/graphql';
import type { Holdings } from '../holdings/holdings';

export type Step = StepFragment;

/** A step and the progress of the reader in it. */
export interface StepProgress {
  step: Step;
  /** The number of the step, as the themes order them. */
  position: number;
  /** Whether the reader has all of its skills. */
  done: boolean;
  /** Whether the reader has some of them. */
  started: boolean;
  /** 0 to 1: the transferability with everything checked and the steps up to this one done. */
  after: number;
}

/** Steps that belong together, and the progress in them. */
export interface ThemeProgress {
  title: string;
  steps: StepProgress[];
}

/** The progress of the reader in a plan. */
export interface PlanProgress {
  /** 0 to 1: the transferability with everything checked. */
  now: number;
  /** The steps of all themes, in order. */
  steps: StepProgress[];
  themes: ThemeProgress[];
}

/** The progress with what the reader checked. A checked skill counts from the start and no longer at its step. */
export function planProgress({ learningPlan: plan, skillGap: gap }: PlanQuery, holdings: Holdings): PlanProgress {
  const gains = skillGains(gap);
  const gain = (ids: string[]) => ids.reduce((sum, id) => sum + (gains.get(id) ?? 0), 0);
  const planned = plan.themes.flatMap((theme) => theme.steps);
  const missing = planned.flatMap(({ skills }) => skills.map(({ id }) => id));
  const now = (plan.transferability ?? 0) + gain(missing.filter((id) => holdings.has(id)));
  let after = now;
  const progress = (step: Step): StepProgress => {
    const left = step.skills.map(({ id }) => id).filter((id) => !holdings.has(id));
    after += gain(left);
    const position = planned.indexOf(step) + 1;
    return { step, position, done: left.length === 0, started: left.length < step.skills.length, after };
  };
  const themes = plan.themes.map(({ title, steps }) => ({ title, steps: steps.map(progress) }));
  return { now, steps: themes.flatMap(({ steps }) => steps), themes };
}

/** The concepts that a step checks: its skills and the certification that confirms them. */
export function conceptIds({ skills, certification }: Step): string[] {
  return [...skills, ...(certification ? [certification] : [])].map(({ id }) => id);
}

/** How much each skill raises the transferability: weight × shortfall / Σ weight. */
function skillGains({ carriesOver, toDevelop }: PlanQuery['skillGap']): Map<string, number> {
  const all = [...carriesOver, ...toDevelop].reduce((sum, { weight }) => sum + weight, 0);
  return new Map(toDevelop.map(({ skill, weight, shortfall }) => [skill.id, (weight * shortfall) / all]));
}
