package org.careeratlas.concepts;

import java.util.List;

import org.careeratlas.graphql.Cursor;
import org.careeratlas.graphql.FactEdge;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.fact.Valuation;
import org.jspecify.annotations.Nullable;

/** A role values a certification, read from either end. */
record ValuationEdge<N extends Concept>(Cursor cursor, N node, @Nullable String standing,
		List<Evidence> evidence) implements FactEdge<N> {

	public static <N extends Concept> ValuationEdge<N> of(Cursor cursor, Valuation<N> fact) {
		return new ValuationEdge<>(cursor, fact.node(), fact.recognition(), fact.evidence());
	}

}
