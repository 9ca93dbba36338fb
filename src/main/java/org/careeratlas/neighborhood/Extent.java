package org.careeratlas.neighborhood;

import java.util.List;
import java.util.Set;

import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;

/**
 * The part of the graph around a concept to return.
 *
 * @param depth maximum distance from the concept, in relations
 * @param relations relations to follow, in both directions
 * @param kinds kinds of neighbors
 * @param expanded concepts whose neighbors are included at any distance
 * @param limit maximum number of nodes, including the concept, but not the neighbors of
 * expanded concepts
 */
record Extent(int depth, Set<Relation> relations, Set<ConceptKind> kinds, List<Id> expanded, int limit) {

	/** Returns the relations in the order in which they take turns. */
	List<Relation> inTurn() {
		return this.relations.stream().sorted().toList();
	}

	boolean isNotEmpty() {
		return !this.relations.isEmpty() && !this.kinds.isEmpty();
	}

}
