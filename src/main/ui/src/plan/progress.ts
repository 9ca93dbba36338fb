import type { PlanQuery } from '../graph-api/generated/graphql';
import type { Holdings } from '../holdings/holdings';

export type Step = PlanQuery['learningPlan']['steps'][number];

/** A step, and how far the reader has come with it. */
export interface Progress {
  step: Step;
  /** Whether the reader has all of its skills. */
  done: boolean;
  /** Whether the reader has some of them. */
  begun: boolean;
  /** 0 to 1: the transferability when all that is ticked, and the steps up to this one, are done. */
  after: number;
}

/** A plan as far as the reader has come with it. */
export interface Course {
  /** 0 to 1: the transferability with all that is ticked. */
  now: number;
  steps: Progress[];
}

/** Where somebody stands who has what is ticked: each skill counts where it was ticked, before any further step. */
export function course({ learningPlan: plan, skillGap: gap }: PlanQuery, holdings: Holdings): Course {
  const gains = skillGains(gap);
  const gain = (ids: string[]) => ids.reduce((sum, id) => sum + (gains.get(id) ?? 0), 0);
  const missing = plan.steps.flatMap(({ skills }) => skills.map(({ id }) => id));
  const now = plan.transferability + gain(missing.filter((id) => holdings.has(id)));
  let after = now;
  const steps = plan.steps.map((step) => {
    const left = step.skills.map(({ id }) => id).filter((id) => !holdings.has(id));
    after += gain(left);
    return { step, done: left.length === 0, begun: left.length < step.skills.length, after };
  });
  return { now, steps };
}

/** What a tick at a step is about: its skills, and the certification that attests them. */
export function ticksOf({ skills, certification }: Step): string[] {
  return [...skills, ...(certification ? [certification] : [])].map(({ id }) => id);
}

/** By how much each skill raises the transferability: weight × shortfall / Σ weight. */
function skillGains({ carriesOver, toDevelop }: PlanQuery['skillGap']): Map<string, number> {
  const all = [...carriesOver, ...toDevelop].reduce((sum, { weight }) => sum + weight, 0);
  return new Map(toDevelop.map(({ skill, weight, shortfall }) => [skill.id, (weight * shortfall) / all]));
}
