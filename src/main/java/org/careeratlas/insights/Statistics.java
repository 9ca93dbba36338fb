package org.careeratlas.insights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.RoleFilter;
import org.careeratlas.model.Id;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NearCache;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

/** Keeps what statements count until the graph changes. */
@Repository
class Statistics {

	private static final String SELECTED = """
			MATCH (n:Role)
			WHERE $ids IS NULL OR n.id IN $ids
			""";

	private final Cypher cypher;

	private final NearCache cache;

	private final Concepts concepts;

	Statistics(Cypher cypher, NearCache cache, Concepts concepts) {
		this.cypher = cypher;
		this.cache = cache;
		this.concepts = concepts;
	}

	/**
	 * Reads a statement about the roles {@code n} that match the filter. Neo4j plans it
	 * once, since it is the same for every filter.
	 */
	<T> List<T> ofRoles(RoleFilter filter, String statement, Map<String, Object> parameters, Function<Record, T> row) {
		return this.cache.get(statement, new Key(filter, parameters), () -> {
			Map<String, Object> all = new HashMap<>(parameters);
			all.put("ids", filter.equals(RoleFilter.ALL) ? null
					: this.concepts.roleIds(filter).stream().map(Id::value).toList());
			return this.cypher.read(SELECTED + statement, all, row);
		});
	}

	/** Reads a statement about the whole graph. */
	<T> List<T> ofGraph(String statement, Map<String, Object> parameters, Function<Record, T> row) {
		return this.cache.get(statement, parameters, () -> this.cypher.read(statement, parameters, row));
	}

	/** Cache key of a statistic. */
	private record Key(RoleFilter filter, Map<String, Object> parameters) {
	}

}
