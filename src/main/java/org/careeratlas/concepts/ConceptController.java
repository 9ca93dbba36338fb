package org.careeratlas.concepts;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Concept;
import org.careeratlas.model.ExternalCode;
import org.careeratlas.model.ExternalCode.Classification;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields that all concepts have, and those of their codes. */
@Controller
class ConceptController {

	@SchemaMapping
	CompletableFuture<List<String>> alsoKnownAs(Concept concept, Relations relations) {
		return relations.of(concept, ConceptRelations.OTHER_NAMES);
	}

	@SchemaMapping
	Classification classification(ExternalCode code) {
		return Classification.of(code.scheme());
	}

	@SchemaMapping
	CompletableFuture<List<Concept>> sameAs(Concept concept, Relations relations) {
		return relations.of(concept, SameConcepts.OTHERS);
	}

}
