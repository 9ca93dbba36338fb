package org.careeratlas.paths;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.ScoredType;
import org.springframework.stereotype.Component;

/** Moves have the transferability of their gap. */
@Component
class ScoredMoves implements ScoredType<CareerMove> {

	@Override
	public String name() {
		return "CareerMove";
	}

	@Override
	public GapRequest gap(CareerMove move) {
		return move.gap();
	}

}
