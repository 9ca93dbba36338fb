package org.careeratlas.concepts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.model.Id;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.GraphSnapshot;
import org.careeratlas.neo4j.GraphSnapshots;
import org.careeratlas.neo4j.PropertyReader;
import org.springframework.stereotype.Repository;

/**
 * Roles that each source describes or states something about. Kept as a snapshot, since
 * finding them reads every relationship that starts at a role, too much for every
 * filtered list.
 */
@Repository
class RoleSources {

	/** Measured: approximate size of an id in a list. */
	private static final int BYTES_PER_ROLE = 100;

	private final Cypher cypher;

	private final GraphSnapshot<Map<Id, List<Id>>> bySource;

	RoleSources(Cypher cypher, GraphSnapshots snapshots) {
		this.cypher = cypher;
		this.bySource = snapshots.of("roles-by-source", this::read, RoleSources::bytes);
	}

	/** Returns the roles by source. */
	Map<Id, List<Id>> bySource() {
		return this.bySource.get();
	}

	/** Returns the roles that at least one of the sources states something about. */
	List<Id> rolesOf(Collection<Id> sources) {
		Map<Id, List<Id>> roles = bySource();
		return sources.stream().flatMap((source) -> roles.getOrDefault(source, List.of()).stream()).distinct().toList();
	}

	/** Returns how many of the roles each source states something about. */
	Map<Id, Long> counts(Set<Id> roles) {
		return this.bySource.get()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(source) -> source.getValue().stream().distinct().filter(roles::contains).count()));
	}

	private Map<Id, List<Id>> read() {
		return this.cypher
			.read("""
					MATCH (role:Role)
					CALL (role) {
					  MATCH (role)-[fact]->()
					  RETURN fact.source AS source
					  UNION
					  RETURN role.source AS source
					  UNION
					  MATCH (role)-[:STATED_BY]->(stated:Source)
					  RETURN stated.id AS source
					}
					WITH source, role WHERE source IS NOT NULL
					RETURN source, collect(role.id) AS roles
					""", Map.of(),
					(row) -> Map.entry(PropertyReader.id(row, "source"), row.get("roles").asList(PropertyReader::asId)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static double bytes(Map<Id, List<Id>> roles) {
		return BYTES_PER_ROLE * (double) roles.values().stream().mapToInt(List::size).sum();
	}

}
