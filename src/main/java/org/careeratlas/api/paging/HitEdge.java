package org.careeratlas.api.paging;

import org.careeratlas.graph.Concept;
import org.careeratlas.graph.SearchHit;

/** A hit of a search. */
public record HitEdge(String cursor, Concept node, String matched) implements Edge<Concept> {

	public static HitEdge of(String cursor, SearchHit hit) {
		return new HitEdge(cursor, hit.concept(), hit.matched());
	}

}
