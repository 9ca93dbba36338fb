package org.careeratlas.concepts;

import org.careeratlas.model.Concept;
import org.careeratlas.neo4j.RelationQuery;

/** Relations that all concepts have. */
final class ConceptRelations {

	/** Read separately: a concept may have many, and lists do not need them. */
	static final RelationQuery<Concept, String> OTHER_NAMES = RelationQuery.rows("alsoKnownAs", """
			UNWIND $ids AS id
			MATCH (concept:Node {id: id})
			UNWIND concept.alsoKnownAs AS name
			RETURN id, name
			""", (row) -> row.get("name").asString());

	private ConceptRelations() {
	}

}
