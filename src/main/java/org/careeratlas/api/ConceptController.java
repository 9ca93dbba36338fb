package org.careeratlas.api;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.graph.Concept;
import org.careeratlas.graph.Id;
import org.dataloader.DataLoader;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What any concept may have much of. */
@Controller
class ConceptController {

	@SchemaMapping
	CompletableFuture<List<String>> alsoKnownAs(Concept concept, DataLoader<Id, List<String>> otherNames) {
		return Loading.list(otherNames, concept.id());
	}

}
