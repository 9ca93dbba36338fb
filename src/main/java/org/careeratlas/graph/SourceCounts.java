package org.careeratlas.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * How much the graph holds of each source, counted and not taken from what catalogues
 * say. To count is to read the whole graph: the counts are remembered until an import
 * ends or the graph grows or shrinks.
 */
@Component
public class SourceCounts {

	private final Cypher cypher;

	private final AtomicReference<Counted> last = new AtomicReference<>(new Counted("", List.of()));

	SourceCounts(Cypher cypher) {
		this.cypher = cypher;
	}

	/** Of each source that the graph holds anything of, those with the most first. */
	public List<SourceCount> all() {
		String state = state();
		Counted counted = this.last.get();
		if (!counted.state.equals(state)) {
			counted = new Counted(state, count());
			this.last.set(counted);
		}
		return counted.sources;
	}

	/**
	 * For each source the nodes it describes, by kind, then its facts, by relationship
	 * type.
	 */
	public Map<Id, List<KindCount>> bySource() {
		return all().stream().collect(Collectors.toMap(SourceCount::source, SourceCount::all));
	}

	/** Neo4j keeps both totals. */
	private String state() {
		return this.cypher.read("""
				CALL () { MATCH (node) RETURN count(node) AS nodes }
				CALL () { MATCH ()-[fact]->() RETURN count(fact) AS facts }
				RETURN nodes, facts, COLLECT { MATCH (i:Import) RETURN i.finishedAt ORDER BY i.finishedAt } AS imports
				""", Map.of(), (row) -> row.asMap().toString()).getFirst();
	}

	private List<SourceCount> count() {
		Map<Id, List<KindCount>> nodes = nodes();
		Map<Id, List<KindCount>> facts = facts();
		return Stream.of(nodes, facts)
			.flatMap((counts) -> counts.keySet().stream())
			.distinct()
			.map((source) -> new SourceCount(source, nodes.getOrDefault(source, List.of()),
					facts.getOrDefault(source, List.of())))
			.sorted(Comparator.comparing(SourceCount::total, Comparator.reverseOrder())
				.thenComparing(SourceCount::source))
			.toList();
	}

	private Map<Id, List<KindCount>> nodes() {
		return read(
				"""
						MATCH (node:Node)
						WHERE node.source IS NOT NULL
						WITH node.source AS source, labels(node) AS labels, count(*) AS count
						RETURN source, head([label IN labels WHERE NOT label IN ['Node', 'Concept']]) AS kind, count
						UNION ALL
						MATCH (node:Node)-[:STATED_BY]->(source:Source)
						WITH source, labels(node) AS labels, count(DISTINCT node) AS count
						RETURN source.id AS source, head([label IN labels WHERE NOT label IN ['Node', 'Concept']]) AS kind, count
						""");
	}

	private Map<Id, List<KindCount>> facts() {
		return read("""
				MATCH ()-[fact]->()
				WHERE fact.source IS NOT NULL
				RETURN fact.source AS source, type(fact) AS kind, count(*) AS count
				""");
	}

	private Map<Id, List<KindCount>> read(String statement) {
		return this.cypher
			.read(statement, Map.of(),
					(row) -> new Count(new Id(row.get("source").asString()),
							new KindCount(row.get("kind").asString(), row.get("count").asInt())))
			.stream()
			.sorted(Comparator.comparing((count) -> count.number.kind()))
			.collect(Collectors.groupingBy(Count::source, Collectors.mapping(Count::number, Collectors.toList())));
	}

	private record Count(Id source, KindCount number) {
	}

	private record Counted(String state, List<SourceCount> sources) {
	}

}
