package org.careeratlas.search;

import org.careeratlas.graphql.Cursor;
import org.careeratlas.graphql.Edge;
import org.careeratlas.model.Concept;

/** An edge to a search hit. */
record HitEdge(Cursor cursor, Concept node, String matched) implements Edge<Concept> {

	public static HitEdge of(Cursor cursor, SearchHit hit) {
		return new HitEdge(cursor, hit.concept(), hit.matched());
	}

}
