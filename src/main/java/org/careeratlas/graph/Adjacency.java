package org.careeratlas.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Reads facts for a whole level of a request with one statement, or with none where the
 * near-cache has them.
 */
@Component
class Adjacency {

	private final Cypher cypher;

	private final NearCache cache;

	Adjacency(Cypher cypher, NearCache cache) {
		this.cypher = cypher;
		this.cache = cache;
	}

	/** The facts of each id that has any. */
	<N, T> Map<Id, List<T>> load(Adjacent<N, T> adjacent, Set<Id> ids) {
		return this.cache.get(adjacent.statement(), ids, (missing) -> read(adjacent, missing));
	}

	private <N, T> Map<Id, List<T>> read(Adjacent<N, T> adjacent, Set<Id> ids) {
		var facts = new HashMap<Id, List<T>>();
		for (Record row : this.cypher.read(adjacent.statement(), Map.of("ids", ids.stream().map(Id::value).toList()),
				(row) -> row)) {
			N node = this.cache.shared(adjacent.node().apply(row.get("node")));
			for (Value of : row.get("of").values()) {
				facts.computeIfAbsent(Values.id(of), (id) -> new ArrayList<>())
					.add(adjacent.fact().apply(node, of.get("facts").asList((fact) -> fact)));
			}
		}
		facts.replaceAll((id, list) -> list.stream().sorted(adjacent.order()).toList());
		return facts;
	}

}
