package org.careeratlas.team;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.Scored;
import org.careeratlas.gap.ScoredType;
import org.careeratlas.gap.SkillGap;
import org.springframework.stereotype.Component;

/** Cells of a matrix have the transferability of their gap. */
@Component
class ScoredCells implements ScoredType<GapMatrix.Cell> {

	@Override
	public String name() {
		return "GapCell";
	}

	@Override
	public CompletableFuture<? extends Scored> scored(GapMatrix.Cell value,
			Function<GapRequest, CompletableFuture<SkillGap>> gaps) {
		return gaps.apply(value.gap());
	}

}
