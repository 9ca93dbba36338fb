package org.careeratlas.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * How much the graph holds of each source, counted and not taken from what catalogues
 * say. To count is to read the whole graph: the counts are remembered until an import
 * ends or the graph grows or shrinks.
 */
@Component
public class SourceCounts {

	private final Cypher cypher;

	private final AtomicReference<Counted> last = new AtomicReference<>(new Counted("", Map.of()));

	SourceCounts(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * For each source the nodes it describes, by kind, then its facts, by relationship
	 * type.
	 */
	public Map<Id, List<KindCount>> bySource() {
		String state = state();
		Counted counted = this.last.get();
		if (!counted.state.equals(state)) {
			counted = new Counted(state, count());
			this.last.set(counted);
		}
		return counted.bySource;
	}

	/** Neo4j keeps both totals. */
	private String state() {
		return this.cypher.read("""
				CALL () { MATCH (node) RETURN count(node) AS nodes }
				CALL () { MATCH ()-[fact]->() RETURN count(fact) AS facts }
				RETURN nodes, facts, COLLECT { MATCH (i:Import) RETURN i.finishedAt ORDER BY i.finishedAt } AS imports
				""", Map.of(), (row) -> row.asMap().toString()).getFirst();
	}

	private Map<Id, List<KindCount>> count() {
		var all = new ArrayList<Count>(
				read("""
						MATCH (node:Node)
						WHERE node.source IS NOT NULL
						WITH node.source AS source, labels(node) AS labels, count(*) AS count
						RETURN source, head([label IN labels WHERE NOT label IN ['Node', 'Concept']]) AS kind, count
						UNION ALL
						MATCH (node:Node)-[:STATED_BY]->(source:Source)
						WITH source, labels(node) AS labels, count(DISTINCT node) AS count
						RETURN source.id AS source, head([label IN labels WHERE NOT label IN ['Node', 'Concept']]) AS kind, count
						"""));
		all.sort(Comparator.comparing((count) -> count.number.kind()));
		all.addAll(read("""
				MATCH ()-[fact]->()
				WHERE fact.source IS NOT NULL
				RETURN fact.source AS source, type(fact) AS kind, count(*) AS count
				ORDER BY kind
				"""));
		return all.stream()
			.collect(Collectors.groupingBy(Count::source, HashMap::new,
					Collectors.mapping(Count::number, Collectors.toList())));
	}

	private List<Count> read(String statement) {
		Function<Record, Count> count = (row) -> new Count(new Id(row.get("source").asString()),
				new KindCount(row.get("kind").asString(), row.get("count").asInt()));
		return this.cypher.read(statement, Map.of(), count);
	}

	private record Count(Id source, KindCount number) {
	}

	private record Counted(String state, Map<Id, List<KindCount>> bySource) {
	}

}
