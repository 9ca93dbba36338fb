package org.careeratlas.api.paging;

import java.util.List;

import org.careeratlas.graph.Concept;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Use;
import org.jspecify.annotations.Nullable;

/** A role uses a tool, seen from either end. */
public record UseEdge<N extends Concept>(Cursor cursor, N node, List<String> purposes, @Nullable Boolean hot,
		@Nullable Boolean inDemand, List<Evidence> evidence) implements Edge<N> {

	/** The first of the purposes. */
	public @Nullable String purpose() {
		return this.purposes.isEmpty() ? null : this.purposes.getFirst();
	}

	public static <N extends Concept> UseEdge<N> of(Cursor cursor, Use<N> fact) {
		return new UseEdge<>(cursor, fact.node(), fact.purposes(), fact.hot(), fact.inDemand(), fact.evidence());
	}

}
