package org.careeratlas.gap;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.springframework.stereotype.Component;

/** Gaps have a transferability of their own. */
@Component
class ScoredGaps implements ScoredType<SkillGap> {

	@Override
	public String name() {
		return "SkillGap";
	}

	@Override
	public CompletableFuture<? extends Scored> scored(SkillGap value,
			Function<GapRequest, CompletableFuture<SkillGap>> gaps) {
		return CompletableFuture.completedFuture(value);
	}

}
