package org.careeratlas.concepts;

import java.util.List;

import org.careeratlas.graphql.Cursor;
import org.careeratlas.graphql.FactEdge;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Node;
import org.careeratlas.model.fact.Link;

/** An edge that carries only evidence. */
record LinkEdge<N extends Node>(Cursor cursor, N node, List<Evidence> evidence) implements FactEdge<N> {

	public static <N extends Node> LinkEdge<N> of(Cursor cursor, Link<N> link) {
		return new LinkEdge<>(cursor, link.node(), link.evidence());
	}

}
