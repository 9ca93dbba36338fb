package org.careeratlas.neighborhood;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.graphql.Range;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers the graph around a concept. */
@Controller
class NeighborhoodController {

	private static final Range DEPTH = new Range(1, 3);

	private static final int DEFAULT_DEPTH = 1;

	private static final Range NODES = new Range(1, 300);

	private static final int DEFAULT_NODES = 150;

	private static final int MAX_EXPANDED = 10;

	private final Neighborhoods neighborhoods;

	private final GraphEdges edges;

	NeighborhoodController(Neighborhoods neighborhoods, GraphEdges edges) {
		this.neighborhoods = neighborhoods;
		this.edges = edges;
	}

	@QueryMapping
	Subgraph neighborhood(@Argument Id id, @Argument @Nullable Integer depth,
			@Argument @Nullable List<Relation> relations, @Argument @Nullable List<ConceptKind> kinds,
			@Argument @Nullable List<Id> expand, @Argument @Nullable Integer limit) {
		var extent = new Extent(DEPTH.orDefault("depth", depth, DEFAULT_DEPTH), chosen(relations, Relation.class),
				chosen(kinds, ConceptKind.class), expanded(expand), NODES.orDefault("limit", limit, DEFAULT_NODES));
		return this.neighborhoods.around(id, extent).orElseThrow(() -> new NotFoundException("concept", id));
	}

	@BatchMapping
	Map<GraphEdge, List<Evidence>> evidence(List<GraphEdge> edges) {
		return this.edges.evidenceOf(new HashSet<>(edges));
	}

	private static <E extends Enum<E>> Set<E> chosen(@Nullable List<E> chosen, Class<E> type) {
		return (chosen != null) ? Set.copyOf(chosen) : EnumSet.allOf(type);
	}

	private static List<Id> expanded(@Nullable List<Id> ids) {
		List<Id> concepts = (ids != null) ? ids : List.of();
		if (concepts.size() > MAX_EXPANDED) {
			throw new BadRequestException(
					"expand must name at most %d concepts, but names %d".formatted(MAX_EXPANDED, concepts.size()));
		}
		return concepts;
	}

}
