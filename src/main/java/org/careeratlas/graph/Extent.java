package org.careeratlas.graph;

import java.util.List;
import java.util.Set;

/**
 * How much of the graph around a concept is looked at.
 *
 * @param depth how many steps away the farthest may be
 * @param relations to follow, in either direction
 * @param kinds of the concepts around it
 * @param expanded concepts whose neighbours belong to it wherever they are
 * @param limit of nodes without those that the expanded bring, the concept itself among
 * them
 */
public record Extent(int depth, Set<Relation> relations, Set<ConceptKind> kinds, List<Id> expanded, int limit) {

	/** In the order in which they take turns. */
	List<Relation> inTurn() {
		return this.relations.stream().sorted().toList();
	}

	boolean leadsSomewhere() {
		return !this.relations.isEmpty() && !this.kinds.isEmpty();
	}

}
