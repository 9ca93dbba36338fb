package org.careeratlas.neighborhood;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NearCache;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.WarmUp;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

/**
 * Reads the evidence of edges of all relations in one statement.
 */
@Repository
class GraphEdges implements WarmUp {

	/**
	 * Each relation has its own list of edges in the parameters; a missing list counts as
	 * empty. Match from the start node: in-degree is unbounded.
	 */
	private static final String EVIDENCE = """
			CALL () {
			%s}
			RETURN relation, from.id AS from, to.id AS to, collect(properties(fact)) AS facts
			""".formatted(
			Arrays.stream(Relation.values()).map(GraphEdges::matchEvidence).collect(Collectors.joining("UNION ALL\n")));

	private final Cypher cypher;

	private final NearCache cache;

	GraphEdges(Cypher cypher, NearCache cache) {
		this.cypher = cypher;
		this.cache = cache;
	}

	/** Returns the distinct evidence of each edge. */
	Map<GraphEdge, List<Evidence>> evidenceOf(Set<GraphEdge> edges) {
		return this.cache.get(EVIDENCE, edges, this::read);
	}

	@Override
	public void warmUp() {
		evidenceOf(Set.of(new GraphEdge(Relation.REQUIRES, new Id(""), new Id(""), null)));
	}

	private Map<GraphEdge, List<Evidence>> read(Set<GraphEdge> edges) {
		Map<String, List<Evidence>> evidence = this.cypher
			.read(EVIDENCE, Map.of("starts", starts(edges)), GraphEdges::evidence)
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return edges.stream()
			.collect(Collectors.toMap((edge) -> edge, (edge) -> evidence.getOrDefault(edge.id(), List.of())));
	}

	/** Returns the start and end nodes of the edges, by relation. */
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
		var edge = new GraphEdge(PropertyReader.constant(row, "relation", Relation.class),
				PropertyReader.id(row, "from"), PropertyReader.id(row, "to"), null);
		return Map.entry(edge.id(),
				PropertyReader.evidence(row.get("facts").asList((fact) -> fact)).stream().distinct().toList());
	}

	private static String matchEvidence(Relation relation) {
		return """
				UNWIND $starts.%1$s AS start
				MATCH (from:Node {id: start.from})
				MATCH %2$s
				WHERE to.id IN start.to
				RETURN '%1$s' AS relation, from, to, fact
				""".formatted(relation, pattern(relation));
	}

	/**
	 * The evidence of a move is on its {@code FROM} relationship; that of a use may be on
	 * the relationship to a tool that is the same.
	 */
	private static String pattern(Relation relation) {
		return switch (relation) {
			case TRANSITION ->
				"(from)<-[fact:FROM]-(move:Transition WHERE %s)-[:TO]->(to)".formatted(RelationStep.MOVE);
			case SIMILAR -> """
					(from)<-[:FROM|TO]-(move:Transition WHERE %s)-[:FROM|TO]->(to)
					MATCH (move)-[fact:FROM]->()""".formatted(RelationStep.LIKENESS);
			case USES -> """
					(from)-[fact:USES]->(used:Tool)
					OPTIONAL MATCH (used)-[:SAME_AS]->(preferred:Tool)
					WITH *, coalesce(preferred, used) AS to""";
			case RELATED, MATCHES -> "(from)-[fact:%s]-(to)".formatted(relation);
			case REQUIRES, APPLIES, VALUES, DEVELOPS, BROADER, REPORTS_TO ->
				"(from)-[fact:%s]->(to)".formatted(relation);
		};
	}

}
