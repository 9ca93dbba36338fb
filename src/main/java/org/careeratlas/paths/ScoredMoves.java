package org.careeratlas.paths;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.Scored;
import org.careeratlas.gap.ScoredType;
import org.careeratlas.gap.SkillGap;
import org.springframework.stereotype.Component;

/** Moves have the transferability of their gap. */
@Component
class ScoredMoves implements ScoredType<CareerMove> {

	@Override
	public String name() {
		return "CareerMove";
	}

	@Override
	public CompletableFuture<? extends Scored> scored(CareerMove value,
			Function<GapRequest, CompletableFuture<SkillGap>> gaps) {
		return gaps.apply(value.gap());
	}

}
