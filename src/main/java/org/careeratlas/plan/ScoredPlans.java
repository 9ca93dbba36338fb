package org.careeratlas.plan;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.Scored;
import org.careeratlas.gap.ScoredType;
import org.careeratlas.gap.SkillGap;
import org.springframework.stereotype.Component;

/** Plans have a transferability of their own: before the first step. */
@Component
class ScoredPlans implements ScoredType<LearningPlan> {

	@Override
	public String name() {
		return "LearningPlan";
	}

	@Override
	public CompletableFuture<? extends Scored> scored(LearningPlan value,
			Function<GapRequest, CompletableFuture<SkillGap>> gaps) {
		return CompletableFuture.completedFuture(value);
	}

}
