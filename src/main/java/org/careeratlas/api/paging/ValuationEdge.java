package org.careeratlas.api.paging;

import java.util.List;

import org.careeratlas.graph.Concept;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Valuation;
import org.jspecify.annotations.Nullable;

/** A role values a certification, seen from either end. */
public record ValuationEdge<N extends Concept>(Cursor cursor, N node, @Nullable String standing,
		List<Evidence> evidence) implements Edge<N> {

	public static <N extends Concept> ValuationEdge<N> of(Cursor cursor, Valuation<N> fact) {
		return new ValuationEdge<>(cursor, fact.node(), fact.standing(), fact.evidence());
	}

}
