package org.careeratlas.search;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.careeratlas.concepts.SameConcepts;
import org.careeratlas.graphql.Connection;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.graphql.PageInfo;
import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Concept;
import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.page.Facet;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers searches as the user types. */
@Controller
class SearchController {

	private final Search search;

	private final SearchFacets facets;

	SearchController(Search search, SearchFacets facets) {
		this.search = search;
		this.facets = facets;
	}

	@QueryMapping
	SearchConnection search(@Argument String query, @Argument @Nullable List<ConceptKind> kinds, PageArguments page) {
		var wanted = EnumSet.noneOf(ConceptKind.class);
		wanted.addAll((kinds != null) ? kinds : List.of(ConceptKind.values()));
		SearchHits hits = this.search.find(query, wanted);
		return new SearchConnection(
				Connection.byRank("search", page, (request) -> this.search.page(hits, request), HitEdge::of),
				hits.capped(), () -> this.facets.of(hits, query, wanted));
	}

	@SchemaMapping(typeName = "SearchConnection")
	List<Facet> facets(SearchConnection found) {
		return found.counts().get();
	}

	@SchemaMapping(typeName = "SearchEdge")
	CompletableFuture<List<Concept>> sameAs(HitEdge hit, Relations relations) {
		return relations.of(hit.node(), SameConcepts.OTHERS);
	}

	/**
	 * A page of hits.
	 *
	 * @param capped whether there may be more
	 * @param counts counts the hits if that is asked for
	 */
	record SearchConnection(Connection<Concept, HitEdge> page, boolean capped, Supplier<List<Facet>> counts) {

		public List<HitEdge> edges() {
			return this.page.edges();
		}

		public List<Concept> nodes() {
			return this.page.nodes();
		}

		public PageInfo pageInfo() {
			return this.page.pageInfo();
		}

		public int totalCount() {
			return this.page.totalCount();
		}

	}

}
