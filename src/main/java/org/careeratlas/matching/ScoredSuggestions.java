package org.careeratlas.matching;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.Scored;
import org.careeratlas.gap.ScoredType;
import org.careeratlas.gap.SkillGap;
import org.springframework.stereotype.Component;

/** Suggestions have the transferability of their gap. */
@Component
class ScoredSuggestions implements ScoredType<Suggestion> {

	@Override
	public String name() {
		return "RoleMatch";
	}

	@Override
	public CompletableFuture<? extends Scored> scored(Suggestion value,
			Function<GapRequest, CompletableFuture<SkillGap>> gaps) {
		return gaps.apply(value.gap());
	}

}
