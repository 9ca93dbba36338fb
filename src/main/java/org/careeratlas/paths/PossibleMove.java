package org.careeratlas.paths;

import java.util.Set;

import org.careeratlas.model.RolePair;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.model.fact.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * A move that a path may contain.
 *
 * @param bases bases on which the move is known; empty if it is not known
 * @param similar whether a move that is not known is offered as computed
 * @param mapping how the second role matches the first; null if the two do not match
 * @param transferability 0 to 1: transferability of the gap between the roles; null if
 * unknown
 */
record PossibleMove(RolePair roles, Set<TransitionBasis> bases, boolean similar, @Nullable Mapping mapping,
		@Nullable Double transferability) {

	public static PossibleMove known(KnownMove move, @Nullable Double transferability) {
		return new PossibleMove(move.roles(), move.bases(), false, null, transferability);
	}

	static PossibleMove betweenSimilar(RolePair roles, @Nullable Double transferability) {
		return new PossibleMove(roles, Set.of(), true, null, transferability);
	}

	static PossibleMove toMatch(RolePair roles, Mapping mapping, @Nullable Double transferability) {
		return new PossibleMove(roles, Set.of(), false, mapping, transferability);
	}

	/** Returns the transferability as far as it is known: 0 if it is not. */
	double knownTransferability() {
		return (this.transferability != null) ? this.transferability : 0;
	}

	PossibleMove alsoSimilar() {
		return new PossibleMove(this.roles, this.bases, true, this.mapping, this.transferability);
	}

	PossibleMove alsoMatch(Mapping match) {
		return new PossibleMove(this.roles, this.bases, this.similar, match, this.transferability);
	}

	boolean crossesCatalogues() {
		return !this.roles.from().catalogue().equals(this.roles.to().catalogue());
	}

	/**
	 * Returns whether the move is no change of job, since the second role is the same
	 * occupation in another catalogue, or a wider one.
	 */
	boolean isTransfer() {
		return isTransfer(this.mapping);
	}

	static boolean isTransfer(@Nullable Mapping mapping) {
		return mapping != null && mapping != Mapping.NARROW;
	}

}
