package org.careeratlas.graph;

import java.util.Set;

/**
 * That people move from one role to another.
 *
 * @param bases how that came to be known; at least one
 */
public record KnownMove(RolePair roles, Set<TransitionBasis> bases) {
}
