package org.careeratlas.api;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.api.guard.BadRequestException;
import org.careeratlas.api.guard.NotFoundException;
import org.careeratlas.graph.ConceptKind;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Extent;
import org.careeratlas.graph.GraphEdge;
import org.careeratlas.graph.GraphEdges;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Neighborhoods;
import org.careeratlas.graph.Relation;
import org.careeratlas.graph.Subgraph;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What surrounds a concept, to be drawn. */
@Controller
class NeighborhoodController {

	private static final int DEPTH = 1;

	private static final int GREATEST_DEPTH = 3;

	private static final int NODES = 150;

	private static final int MOST_NODES = 300;

	private static final int MOST_EXPANDED = 10;

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
		var extent = new Extent(within("depth", depth, DEPTH, GREATEST_DEPTH), chosen(relations, Relation.class),
				chosen(kinds, ConceptKind.class), few(expand), within("limit", limit, NODES, MOST_NODES));
		return this.neighborhoods.around(id, extent).orElseThrow(() -> new NotFoundException("concept", id));
	}

	@BatchMapping
	Map<GraphEdge, List<Evidence>> evidence(List<GraphEdge> edges) {
		return this.edges.evidenceOf(new HashSet<>(edges));
	}

	private static <E extends Enum<E>> Set<E> chosen(@Nullable List<E> chosen, Class<E> type) {
		return (chosen != null) ? Set.copyOf(chosen) : EnumSet.allOf(type);
	}

	private static List<Id> few(@Nullable List<Id> expanded) {
		List<Id> given = (expanded != null) ? expanded : List.of();
		if (given.size() > MOST_EXPANDED) {
			throw new BadRequestException(
					"expand must name at most %d concepts, but names %d".formatted(MOST_EXPANDED, given.size()));
		}
		return given;
	}

	private static int within(String argument, @Nullable Integer value, int usual, int maximum) {
		int given = (value != null) ? value : usual;
		if (given < 1 || given > maximum) {
			throw new BadRequestException("%s must be from 1 to %d, but is %d".formatted(argument, maximum, given));
		}
		return given;
	}

}
