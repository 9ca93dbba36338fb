package org.careeratlas.paths;

import java.util.Set;
import java.util.function.Consumer;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.model.fact.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * A move on a path.
 *
 * @param gap request for the gap from the role or person to the next role
 * @param bases the requested bases on which the move is known; empty if it is computed or
 * leads to a match
 * @param mapping how the second role matches the first; null if the move is not over a
 * match
 * @param transferability 0 to 1: transferability of the gap between the roles; null if
 * unknown
 * @param cost contribution of the move to the cost of the path
 */
record CareerMove(GapRequest gap, Set<TransitionBasis> bases, @Nullable Mapping mapping,
		@Nullable Double transferability, double cost) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		if (fromId() != null) {
			fromId().catalogue().ifPresent(action);
		}
		toId().catalogue().ifPresent(action);
	}

	/** Returns the role that the move starts from; null for a person. */
	@Nullable Id fromId() {
		return this.gap.from();
	}

	Id toId() {
		return this.gap.to();
	}

	/** Returns whether the move is no change of job. */
	boolean isTransfer() {
		return PossibleMove.isTransfer(this.mapping);
	}

	/** Returns whether the move is computed, not stated by a source. */
	public boolean computed() {
		return this.bases.isEmpty() && this.mapping == null;
	}

}
