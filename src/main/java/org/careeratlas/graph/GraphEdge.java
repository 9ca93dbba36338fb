package org.careeratlas.graph;

import org.jspecify.annotations.Nullable;

/**
 * A connection of two concepts, whoever and however many claim it.
 *
 * @param weight 0 to 1; null for relations of which some are not stronger than others
 */
public record GraphEdge(Relation relation, Id from, Id to, @Nullable Double weight) {

	/** Those that say the same from either end start at the lower id. */
	static GraphEdge between(Relation relation, Id from, Id to, @Nullable Double weight) {
		boolean reversed = relation.isMutual() && from.compareTo(to) > 0;
		return new GraphEdge(relation, reversed ? to : from, reversed ? from : to, weight);
	}

	/** The same whenever and from wherever the edge is reached. */
	public String id() {
		return "%s:%s:%s".formatted(this.relation, this.from, this.to);
	}

}
