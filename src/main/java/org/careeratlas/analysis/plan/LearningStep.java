package org.careeratlas.analysis.plan;

import java.util.List;

import org.careeratlas.graph.Certification;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.TransitionStep;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan.
 *
 * @param order place among the steps, from 1
 * @param skills those that are missing before the step and not after it, those that raise
 * the transferability most first; at least one
 * @param certification the one to earn; null where there is none
 * @param documented the advice of a source that the step is; null where it is not
 * @param gain by how much the step raises the transferability, above 0
 * @param transferabilityAfter 0 to 1
 * @param evidence who advises it, who says that the certification develops the skills, or
 * who says that the skill is needed
 */
public record LearningStep(int order, StepKind kind, String title, String why, List<Skill> skills,
		@Nullable Certification certification, @Nullable TransitionStep documented, double gain,
		double transferabilityAfter, List<Evidence> evidence) {
}
