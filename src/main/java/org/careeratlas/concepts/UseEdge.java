package org.careeratlas.concepts;

import java.util.List;

import org.careeratlas.graphql.Cursor;
import org.careeratlas.graphql.FactEdge;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.fact.Use;
import org.jspecify.annotations.Nullable;

/** A role uses a tool, read from either end. */
record UseEdge<N extends Concept>(Cursor cursor, N node, List<String> purposes, @Nullable Boolean hot,
		@Nullable Boolean inDemand, List<Evidence> evidence) implements FactEdge<N> {

	/** Returns the first purpose, if any. */
	public @Nullable String purpose() {
		return this.purposes.isEmpty() ? null : this.purposes.getFirst();
	}

	public static <N extends Concept> UseEdge<N> of(Cursor cursor, Use<N> fact) {
		return new UseEdge<>(cursor, fact.node(), fact.purposes(), fact.hot(), fact.inDemand(), fact.evidence());
	}

}
