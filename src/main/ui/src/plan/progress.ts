import type { PlanQuery } from '../graph-api/generated/graphql';
import type { Holdings } from '../holdings/holdings';

export type Step = PlanQuery['learningPlan']['steps'][number];

/** A step and the progress of the reader in it. */
export interface StepProgress {
  step: Step;
  /** Whether the reader has all of its skills. */
  done: boolean;
  /** Whether the reader has some of them. */
  started: boolean;
  /** 0 to 1: the transferability with everything checked and the steps up to this one done. */
  after: number;
}

/** The progress of the reader in a plan. */
export interface PlanProgress {
  /** 0 to 1: the transferability with everything checked. */
  now: number;
  steps: StepProgress[];
}

/** The progress with what the reader checked. A checked skill counts from the start and no longer at its step. */
export function planProgress({ learningPlan: plan, skillGap: gap }: PlanQuery, holdings: Holdings): PlanProgress {
  const gains = skillGains(gap);
  const gain = (ids: string[]) => ids.reduce((sum, id) => sum + (gains.get(id) ?? 0), 0);
  const missing = plan.steps.flatMap(({ skills }) => skills.map(({ id }) => id));
  const now = (plan.transferability ?? 0) + gain(missing.filter((id) => holdings.has(id)));
  let after = now;
  const steps = plan.steps.map((step) => {
    const left = step.skills.map(({ id }) => id).filter((id) => !holdings.has(id));
    after += gain(left);
    return { step, done: left.length === 0, started: left.length < step.skills.length, after };
  });
  return { now, steps };
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
