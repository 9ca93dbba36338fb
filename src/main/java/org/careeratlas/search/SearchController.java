package org.careeratlas.search;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.concepts.SameConcepts;
import org.careeratlas.graphql.Connection;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Concept;
import org.careeratlas.model.ConceptKind;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers searches as the user types. */
@Controller
class SearchController {

	private final Search search;

	SearchController(Search search) {
		this.search = search;
	}

	@QueryMapping
	Connection<Concept, HitEdge> search(@Argument String query, @Argument @Nullable List<ConceptKind> kinds,
			PageArguments page) {
		var wanted = EnumSet.noneOf(ConceptKind.class);
		wanted.addAll((kinds != null) ? kinds : List.of(ConceptKind.values()));
		return Connection.byRank("search", page, (request) -> this.search.find(query, wanted, request), HitEdge::of);
	}

	@SchemaMapping(typeName = "SearchEdge")
	CompletableFuture<List<Concept>> sameAs(HitEdge hit, Relations relations) {
		return relations.of(hit.node(), SameConcepts.OTHERS);
	}

}
