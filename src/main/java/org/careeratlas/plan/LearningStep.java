package org.careeratlas.plan;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Certification;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.TransitionStep;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan.
 *
 * @param order position in the plan, from 1
 * @param reach what the step leads to, in words; null if no source describes levels
 * @param skills the missing skills that the step develops, largest gain first; at least
 * one
 * @param certification the certification to earn; null if there is none
 * @param documented the advised step that this step follows; null if no source advises it
 * @param gain increase in transferability, above 0
 * @param transferabilityAfter 0 to 1: transferability after the step
 * @param evidence evidence that the step is advised, that the certification develops the
 * skills, or that the skill is required
 */
record LearningStep(int order, StepKind kind, String title, String why, @Nullable String reach, List<Skill> skills,
		@Nullable Certification certification, @Nullable TransitionStep documented, double gain,
		double transferabilityAfter, List<Evidence> evidence) implements Attributed {
}
