package org.careeratlas.paths;

import java.util.Set;

import org.careeratlas.model.RolePair;
import org.careeratlas.model.TransitionBasis;

/**
 * A move between two roles that sources state.
 *
 * @param bases bases of the statements; at least one
 */
record KnownMove(RolePair roles, Set<TransitionBasis> bases) {
}
