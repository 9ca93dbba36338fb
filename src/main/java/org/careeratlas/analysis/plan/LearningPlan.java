package org.careeratlas.analysis.plan;

import java.util.List;

import org.careeratlas.graph.Role;
import org.careeratlas.graph.TransitionStep;
import org.jspecify.annotations.Nullable;

/**
 * A way to close a gap.
 *
 * @param from null when the start is a profile
 * @param transferability 0 to 1: that of the gap, before the first step
 * @param reached 0 to 1: the transferability after the last step
 * @param advice what sources advise besides, and no missing skill depends on
 */
public record LearningPlan(@Nullable Role from, Role to, double transferability, List<LearningStep> steps,
		double reached, List<TransitionStep> advice) {
}
