package org.careeratlas.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Who claims connections, whatever relation they are of: all of them in one statement.
 */
@Component
public class GraphEdges {

	/**
	 * Each relation has its own list; one that is not there is empty. What starts at a
	 * node is little, what ends at it may be very much.
	 */
	private static final String CLAIMS = """
			CALL () {
			%s}
			RETURN relation, from.id AS from, to.id AS to, collect(properties(fact)) AS facts
			"""
		.formatted(Arrays.stream(Relation.values()).map(GraphEdges::claims).collect(Collectors.joining("UNION ALL\n")));

	private final Cypher cypher;

	private final NearCache cache;

	GraphEdges(Cypher cypher, NearCache cache) {
		this.cypher = cypher;
		this.cache = cache;
	}

	/** Every claim of each edge once, by source. */
	public Map<GraphEdge, List<Evidence>> evidenceOf(Set<GraphEdge> edges) {
		return this.cache.get(CLAIMS, edges, this::read);
	}

	private Map<GraphEdge, List<Evidence>> read(Set<GraphEdge> edges) {
		Map<String, List<Evidence>> claims = this.cypher
			.read(CLAIMS, Map.of("starts", starts(edges)), GraphEdges::evidence)
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return edges.stream()
			.collect(Collectors.toMap((edge) -> edge, (edge) -> claims.getOrDefault(edge.id(), List.of())));
	}

	/** Of each relation, where edges start and, from there, where they end. */
	private static Map<String, List<Map<String, Object>>> starts(Set<GraphEdge> edges) {
		return edges.stream()
			.collect(Collectors.groupingBy((edge) -> edge.relation().name(),
					Collectors.collectingAndThen(
							Collectors.groupingBy((edge) -> edge.from().value(),
									Collectors.mapping((edge) -> edge.to().value(), Collectors.toList())),
							GraphEdges::rows)));
	}

	private static List<Map<String, Object>> rows(Map<String, List<String>> ends) {
		return ends.entrySet()
			.stream()
			.map((start) -> Map.<String, Object>of("from", start.getKey(), "to", start.getValue()))
			.toList();
	}

	private static Map.Entry<String, List<Evidence>> evidence(Record row) {
		var edge = new GraphEdge(Values.constant(row, "relation", Relation.class), new Id(row.get("from").asString()),
				new Id(row.get("to").asString()), null);
		return Map.entry(edge.id(),
				Values.evidence(row.get("facts").asList((fact) -> fact)).stream().distinct().toList());
	}

	private static String claims(Relation relation) {
		return """
				UNWIND $starts.%1$s AS start
				MATCH (from:Node {id: start.from})
				MATCH %2$s
				WHERE to.id IN start.to
				RETURN '%1$s' AS relation, from, to, fact
				""".formatted(relation, pattern(relation));
	}

	/** A move says who claims it where it starts. */
	private static String pattern(Relation relation) {
		if (relation == Relation.TRANSITION) {
			return "(from)<-[fact:FROM]-(:Transition)-[:TO]->(to)";
		}
		return (relation.isMutual() ? "(from)-[fact:%s]-(to)" : "(from)-[fact:%s]->(to)").formatted(relation);
	}

}
