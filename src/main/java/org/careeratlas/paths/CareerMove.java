package org.careeratlas.paths;

import java.util.Set;
import java.util.function.Consumer;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.model.Id;
import org.careeratlas.model.RolePair;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.TransitionBasis;
import org.jspecify.annotations.Nullable;

/**
 * A move on a path.
 *
 * @param bases the requested bases on which the move is known; empty if it is computed
 * from the similarity of the roles
 * @param transferability 0 to 1: transferability of the gap between the roles; null if
 * unknown
 * @param cost contribution of the move to the cost of the path
 */
record CareerMove(RolePair roles, Set<TransitionBasis> bases, @Nullable Double transferability,
		double cost) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.roles.from().catalogue().ifPresent(action);
		this.roles.to().catalogue().ifPresent(action);
	}

	/** Returns the request for the gap between the roles. */
	GapRequest gap() {
		return GapRequest.between(this.roles.from(), this.roles.to());
	}

	/** Returns whether the move is computed, not stated by a source. */
	public boolean computed() {
		return this.bases.isEmpty();
	}

}
