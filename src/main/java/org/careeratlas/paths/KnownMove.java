package org.careeratlas.paths;

import java.util.Collections;
import java.util.Set;

import org.careeratlas.model.RolePair;
import org.careeratlas.model.TransitionBasis;

/**
 * A move between two roles that sources state.
 *
 * @param bases bases of the statements; at least one
 */
record KnownMove(RolePair roles, Set<TransitionBasis> bases) {

	/** Returns whether nobody says that people make the move. */
	boolean isUndirected() {
		return Collections.disjoint(this.bases, TransitionBasis.MOVES);
	}

	KnownMove reversed() {
		return new KnownMove(this.roles.reversed(), this.bases);
	}

}
