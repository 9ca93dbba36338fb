package org.careeratlas.api.paging;

import java.util.List;

import org.careeratlas.graph.Concept;
import org.careeratlas.graph.SearchHit;

/** A hit of a search. */
public record HitEdge(Cursor cursor, Concept node, String matched, List<Concept> sameAs) implements Edge<Concept> {

	public static HitEdge of(Cursor cursor, SearchHit hit) {
		return new HitEdge(cursor, hit.concept(), hit.matched(), hit.sameAs());
	}

}
