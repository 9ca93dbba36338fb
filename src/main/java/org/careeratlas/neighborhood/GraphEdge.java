package org.careeratlas.neighborhood;

import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A connection between two concepts that one or more sources state.
 *
 * @param weight 0 to 1; null for relations without a strength
 */
record GraphEdge(Relation relation, Id fromId, Id toId, @Nullable Double weight) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.fromId.catalogue().ifPresent(action);
		this.toId.catalogue().ifPresent(action);
	}

	/** Creates an edge. Edges of symmetric relations start at the lower id. */
	static GraphEdge between(Relation relation, Id from, Id to, @Nullable Double weight) {
		boolean reversed = relation.isSymmetric() && from.compareTo(to) > 0;
		return new GraphEdge(relation, reversed ? to : from, reversed ? from : to, weight);
	}

	/** The former name of {@code fromId}. */
	public Id from() {
		return this.fromId;
	}

	/** The former name of {@code toId}. */
	public Id to() {
		return this.toId;
	}

	/** Returns an id that does not depend on how the edge was found. */
	public String id() {
		return "%s:%s:%s".formatted(this.relation, this.fromId, this.toId);
	}

}
