package org.careeratlas.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NearCache;
import org.careeratlas.neo4j.PropertyReader;
import org.springframework.stereotype.Repository;

/**
 * How much the graph holds of each source. Cached until the graph changes, since counting
 * reads the whole graph.
 */
@Repository
public class SourceCounts {

	private final Cypher cypher;

	private final NearCache cache;

	SourceCounts(Cypher cypher, NearCache cache) {
		this.cypher = cypher;
		this.cache = cache;
	}

	/**
	 * Returns the counts of all sources that the graph holds anything of, the largest
	 * first.
	 */
	public List<SourceCount> all() {
		return this.cache.get(SourceCounts.class, "all", this::count);
	}

	/**
	 * Returns, for each source, the nodes that it describes by kind, then its facts by
	 * relationship type.
	 */
	public Map<Id, List<KindCount>> bySource() {
		return all().stream().collect(Collectors.toMap(SourceCount::source, SourceCount::all));
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
					(row) -> new Count(PropertyReader.id(row, "source"),
							new KindCount(row.get("kind").asString(), row.get("count").asInt())))
			.stream()
			.sorted(Comparator.comparing((count) -> count.number.kind()))
			.collect(Collectors.groupingBy(Count::source, Collectors.mapping(Count::number, Collectors.toList())));
	}

	private record Count(Id source, KindCount number) {
	}

}
