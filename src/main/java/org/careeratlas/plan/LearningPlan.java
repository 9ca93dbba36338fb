package org.careeratlas.plan;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.gap.Bridge;
import org.careeratlas.gap.Scored;
import org.careeratlas.gap.SkillShortfall;
import org.careeratlas.gap.Transferability;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.fact.TransitionStep;
import org.jspecify.annotations.Nullable;

/**
 * A plan to close a gap.
 *
 * @param from null for a profile
 * @param score transferability before the first step
 * @param themes the steps by what belongs together
 * @param smallDifferences the missing skills that no step develops, largest gain first
 * @param reached 0 to 1: transferability after the last step; null if unknown
 * @param advice further steps that sources of the move advise, which develop no missing
 * skill
 */
record LearningPlan(@Nullable Role from, Role to, Transferability score, List<LearningStep> steps,
		List<PlanTheme> themes, List<SkillShortfall> smallDifferences, @Nullable Double reached,
		List<TransitionStep> advice) implements Scored, Sourced {

	/** Returns whether the role is that of the start, in its own or another catalogue. */
	boolean isToTheSameJob() {
		return this.to.equals(this.from) || Bridge.isOnly(this.to.id(), bridge());
	}

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		if (this.from != null) {
			this.from.forEachSource(action);
		}
		this.to.forEachSource(action);
		bridge().forEach((role) -> role.forEachSource(action));
		estimatedFrom().forEach((role) -> role.forEachSource(action));
	}

}
