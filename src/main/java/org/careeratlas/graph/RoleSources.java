package org.careeratlas.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * Of which roles each source claims something. To find that out is to look at all that
 * starts at roles, which takes too long for every list that is filtered by it.
 */
@Component
class RoleSources {

	/** Measured: about what an id in a list takes. */
	private static final int BYTES_PER_ROLE = 100;

	private final Cypher cypher;

	private final Derived<Map<Id, List<Id>>> bySource;

	RoleSources(Cypher cypher, GraphVersion version, MeterRegistry metrics) {
		this.cypher = cypher;
		this.bySource = new Derived<>(version, metrics, "roles-by-source", this::read, RoleSources::bytes);
	}

	/** The roles of which at least one of the sources claims something. */
	List<Id> rolesOf(Collection<Id> sources) {
		Map<Id, List<Id>> roles = this.bySource.get();
		return sources.stream().flatMap((source) -> roles.getOrDefault(source, List.of()).stream()).distinct().toList();
	}

	private Map<Id, List<Id>> read() {
		return this.cypher
			.read("""
					MATCH (role:Role)
					CALL (role) {
					  MATCH (role)-[fact]->()
					  RETURN DISTINCT fact.source AS source
					}
					WITH source, role WHERE source IS NOT NULL
					RETURN source, collect(role.id) AS roles
					""", Map.of(),
					(row) -> Map.entry(new Id(row.get("source").asString()),
							row.get("roles").asList((role) -> new Id(role.asString()))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static double bytes(Map<Id, List<Id>> roles) {
		return BYTES_PER_ROLE * (double) roles.values().stream().mapToInt(List::size).sum();
	}

}
