package org.careeratlas.api.paging;

import java.util.List;

import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Link;
import org.careeratlas.graph.Node;

/** An edge that carries nothing but who claims it. */
public record LinkEdge<N extends Node>(Cursor cursor, N node, List<Evidence> evidence) implements Edge<N> {

	public static <N extends Node> LinkEdge<N> of(Cursor cursor, Link<N> link) {
		return new LinkEdge<>(cursor, link.node(), link.evidence());
	}

}
