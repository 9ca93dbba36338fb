package org.careeratlas.api;

import java.util.EnumSet;
import java.util.List;

import org.careeratlas.api.paging.Connection;
import org.careeratlas.api.paging.HitEdge;
import org.careeratlas.api.paging.PageArguments;
import org.careeratlas.graph.Concept;
import org.careeratlas.graph.ConceptKind;
import org.careeratlas.graph.Search;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Search as you type. */
@Controller
class SearchController {

	private final Search search;

	SearchController(Search search) {
		this.search = search;
	}

	@QueryMapping
	Connection<Concept, HitEdge> search(@Argument String query, @Argument @Nullable List<ConceptKind> kinds,
			@Argument @Nullable Integer first, @Argument @Nullable String after) {
		var page = PageArguments.forward(first, after);
		var wanted = EnumSet.noneOf(ConceptKind.class);
		wanted.addAll((kinds != null) ? kinds : List.of(ConceptKind.values()));
		return Connection.byRank("search", page, (window) -> this.search.find(query, wanted, window), HitEdge::of);
	}

}
