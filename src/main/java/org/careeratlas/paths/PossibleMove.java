package org.careeratlas.paths;

import java.util.Set;

import org.careeratlas.model.RolePair;
import org.careeratlas.model.TransitionBasis;
import org.jspecify.annotations.Nullable;

/**
 * A move that a path may contain.
 *
 * @param bases bases on which the move is known; empty if it is not known
 * @param similar whether the roles are similar enough for a move that is not known
 * @param transferability 0 to 1: transferability of the gap between the roles; null if
 * unknown
 */
record PossibleMove(RolePair roles, Set<TransitionBasis> bases, boolean similar, @Nullable Double transferability) {

	public static PossibleMove known(KnownMove move, @Nullable Double transferability) {
		return new PossibleMove(move.roles(), move.bases(), false, transferability);
	}

	static PossibleMove betweenSimilar(RolePair roles, @Nullable Double transferability) {
		return new PossibleMove(roles, Set.of(), true, transferability);
	}

	/** Returns the transferability as far as it is known: 0 if it is not. */
	double knownTransferability() {
		return (this.transferability != null) ? this.transferability : 0;
	}

	PossibleMove alsoSimilar() {
		return new PossibleMove(this.roles, this.bases, true, this.transferability);
	}

}
