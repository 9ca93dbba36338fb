package org.careeratlas.neighborhood;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.model.Concept;
import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NodeMapper;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.WarmUp;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

/**
 * Reads the graph around a concept level by level, in one statement each. If there is not
 * enough room for all neighbors, the relations take turns, separately for each direction,
 * and each adds its most important remaining neighbor. This way, the many tools of a role
 * leave room for its skills.
 */
@Repository
class Neighborhoods implements WarmUp {

	private static final Comparator<GraphEdge> ORDER = Comparator.comparing(GraphEdge::relation)
		.thenComparing(GraphEdge::from)
		.thenComparing(GraphEdge::to);

	/** Ordinals of the kinds, by label. */
	private static final Map<String, Integer> KINDS = Arrays.stream(ConceptKind.values())
		.collect(Collectors.toMap(ConceptKind::label, ConceptKind::ordinal));

	private final Cypher cypher;

	Neighborhoods(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Returns the graph around a concept; empty if no concept has the id. In the place of
	 * a tool that another one stands for, that one is the center.
	 */
	Optional<Subgraph> around(Id concept, Extent extent) {
		return start(concept).map((start) -> {
			var found = new FoundNodes(start, extent);
			if (extent.isNotEmpty()) {
				grow(found, extent);
			}
			return new Subgraph(found.nodes(), edges(found.ids(), extent.inTurn()), neighbors(found, extent),
					found.truncated());
		});
	}

	@Override
	public void warmUp() {
		var all = new Extent(1, EnumSet.allOf(Relation.class), EnumSet.allOf(ConceptKind.class), List.of(), 1);
		this.cypher.read("MATCH (role:Role) RETURN role.id AS id ORDER BY id LIMIT 1", Map.of(), PropertyReader::id)
			.forEach((role) -> around(role, all));
	}

	private void grow(FoundNodes found, Extent extent) {
		for (int level = 1; level <= extent.depth() && found.hasMore(); level++) {
			found.add(nextNeighbors(found, extent));
		}
		for (Id id : extent.expanded()) {
			if (found.expand(id)) {
				found.add(nextNeighbors(found, extent));
			}
		}
	}

	private Optional<Concept> start(Id id) {
		return this.cypher
			.read("""
					MATCH (concept:Node&Concept {id: $id})
					OPTIONAL MATCH (concept:Tool)-[:SAME_AS]->(preferred:Tool)
					WITH coalesce(preferred, concept) AS node
					RETURN %s AS node
					""".formatted(NodeMapper.of(Concept.class).projection("node")), Map.of("id", id.value()),
					Neighborhoods::concept)
			.stream()
			.findFirst();
	}

	/**
	 * Reads one neighbor more than there is room for, to recognize truncation. What is
	 * equally important is ordered by its reach, once for all relations: planning that
	 * for each would take longer than reading.
	 */
	private List<Concept> nextNeighbors(FoundNodes found, Extent extent) {
		List<RelationStep> steps = extent.inTurn().stream().flatMap(RelationStep::of).toList();
		String turns = IntStream.range(0, steps.size())
			.mapToObj((turn) -> steps.get(turn).neighbors(turn))
			.collect(Collectors.joining("UNION ALL\n"));
		return this.cypher.read("""
				MATCH (n:Node) WHERE n.id IN $outermost
				WITH collect(n) AS outermost
				CALL (outermost) {
				%s}
				WITH other, score, turn, CASE
				  WHEN other:Role THEN coalesce(head(COLLECT {
				  MATCH (other)-[:PROJECTED]->(outlook)
				  RETURN outlook.employed / COUNT { (outlook)<-[:PROJECTED]-() }
				}), 0)
				  ELSE sign * COUNT { (other)<-[:REQUIRES|USES|APPLIES|VALUES]-() } END AS reach
				ORDER BY score DESC, reach DESC, other.nameKey, other.id
				WITH turn, collect(other)[..$room] AS others
				UNWIND range(0, size(others) - 1) AS rank
				WITH others[rank] AS other, min([rank, turn]) AS place
				ORDER BY place
				LIMIT $room
				RETURN %s AS node
				""".formatted(turns, NodeMapper.of(Concept.class).projection("other")), found.parameters(),
				Neighborhoods::concept);
	}

	private List<GraphEdge> edges(List<String> shown, List<Relation> relations) {
		if (relations.isEmpty()) {
			return List.of();
		}
		String each = relations.stream()
			.flatMap(RelationStep::of)
			.filter(RelationStep::onward)
			.map(RelationStep::edges)
			.collect(Collectors.joining("UNION ALL\n"));
		return this.cypher.read("""
				MATCH (n:Node) WHERE n.id IN $shown
				WITH collect(n) AS shown
				CALL (shown) {
				%s}
				RETURN relation, n.id AS from, other.id AS to, weight
				""".formatted(each), Map.of("shown", shown), Neighborhoods::edge)
			.stream()
			.distinct()
			.sorted(ORDER)
			.toList();
	}

	private List<NeighborCount> neighbors(FoundNodes found, Extent extent) {
		if (extent.relations().isEmpty()) {
			return List.of();
		}
		String each = extent.inTurn()
			.stream()
			.flatMap(RelationStep::of)
			.map(RelationStep::others)
			.collect(Collectors.joining("UNION\n"));
		return this.cypher.read("""
				UNWIND range(0, size($centers) - 1) AS place
				MATCH (n:Node {id: $centers[place]})
				CALL (n) {
				%s}
				WITH place, n, other WHERE other <> n
				UNWIND [label IN labels(other) WHERE label IN keys($kinds)] AS label
				RETURN n.id AS of, $kinds[label] AS kind, count(*) AS count, place
				ORDER BY place, kind
				""".formatted(each), Map.of("centers", found.centers(), "kinds", KINDS), Neighborhoods::count);
	}

	private static NeighborCount count(Record row) {
		return new NeighborCount(PropertyReader.id(row, "of"), ConceptKind.values()[row.get("kind").asInt()],
				row.get("count").asInt());
	}

	private static Concept concept(Record row) {
		return NodeMapper.of(Concept.class).map(row.get("node"));
	}

	private static GraphEdge edge(Record row) {
		return GraphEdge.between(PropertyReader.constant(row, "relation", Relation.class),
				PropertyReader.id(row, "from"), PropertyReader.id(row, "to"), PropertyReader.decimal(row, "weight"));
	}

}
