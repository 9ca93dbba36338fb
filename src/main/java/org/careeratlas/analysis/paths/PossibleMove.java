package org.careeratlas.analysis.paths;

import java.util.Set;

import org.careeratlas.graph.KnownMove;
import org.careeratlas.graph.RolePair;
import org.careeratlas.graph.TransitionBasis;

/**
 * A move that a path may take.
 *
 * @param bases how it is known that people make it; empty where that is not known
 * @param similar whether the roles are so alike that it may be taken without being known
 * @param transferability 0 to 1: that of the gap between the two
 */
public record PossibleMove(RolePair roles, Set<TransitionBasis> bases, boolean similar, double transferability) {

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
