package org.careeratlas.analysis.paths;

import java.util.Set;

import org.careeratlas.graph.RolePair;
import org.careeratlas.graph.TransitionBasis;

/**
 * A move on a path.
 *
 * @param bases those asked for by which the move is known; empty where it is computed,
 * since the roles are alike
 * @param transferability 0 to 1: that of the gap between the two
 * @param cost what the move adds to the cost of the path
 */
public record CareerMove(RolePair roles, Set<TransitionBasis> bases, double transferability, double cost) {

	/** Whether no source knows the move. */
	public boolean computed() {
		return this.bases.isEmpty();
	}

}
