package org.careeratlas.analysis.paths;

import java.util.Set;

import org.careeratlas.graph.Id;
import org.careeratlas.graph.TransitionBasis;

/**
 * What paths are looked for.
 *
 * @param from where they start
 * @param to where they end, elsewhere
 * @param maxMoves how many moves they have at most
 * @param first how many paths at most
 * @param bases how moves must be known
 */
public record PathSearch(Id from, Id to, int maxMoves, int first, PathPreference preference,
		Set<TransitionBasis> bases) {

	/** The best path alone, to another role. */
	PathSearch nearest(Id role) {
		return new PathSearch(this.from, role, this.maxMoves, 1, this.preference, this.bases);
	}

}
