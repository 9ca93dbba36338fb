package org.careeratlas.paths;

import java.util.Set;

import org.careeratlas.model.Id;
import org.careeratlas.model.TransitionBasis;

/**
 * A search for paths.
 *
 * @param from role to start from
 * @param to role to end at; not {@code from}
 * @param maxMoves maximum number of moves in a path
 * @param first maximum number of paths
 * @param bases accepted bases of known moves
 */
record PathSearch(Id from, Id to, int maxMoves, int first, PathPreference preference, Set<TransitionBasis> bases) {

	/** Returns the search for the single best path to another role. */
	PathSearch nearest(Id role) {
		return new PathSearch(this.from, role, this.maxMoves, 1, this.preference, this.bases);
	}

}
