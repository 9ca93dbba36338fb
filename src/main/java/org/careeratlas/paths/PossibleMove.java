package org.careeratlas.paths;

import java.util.Set;

import org.careeratlas.model.RolePair;
import org.careeratlas.model.TransitionBasis;

/**
 * A move that a path may contain.
 *
 * @param bases bases on which the move is known; empty if it is not known
 * @param similar whether the roles are similar enough for a move that is not known
 * @param transferability 0 to 1: transferability of the gap between the roles
 */
record PossibleMove(RolePair roles, Set<TransitionBasis> bases, boolean similar, double transferability) {

	public static PossibleMove known(KnownMove move, double transferability) {
		return new PossibleMove(move.roles(), move.bases(), false, transferability);
	}

	static PossibleMove betweenSimilar(RolePair roles, double transferability) {
		return new PossibleMove(roles, Set.of(), true, transferability);
	}

	PossibleMove alsoSimilar() {
		return new PossibleMove(this.roles, this.bases, true, this.transferability);
	}

}
