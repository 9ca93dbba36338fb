package org.careeratlas.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * What roles and skills of one source are in others. Every method takes the ids of a
 * whole level of a request and runs one statement.
 */
@Component
public class Crosswalk {

	private final Cypher cypher;

	Crosswalk(Cypher cypher) {
		this.cypher = cypher;
	}

	/** The counterparts of each role, the same before the similar, then by name. */
	public Map<Id, List<Counterpart<Role>>> ofRoles(Set<Id> roles) {
		return counterparts(roles, Role.class);
	}

	/** The counterparts of each skill, in the same order. */
	public Map<Id, List<Counterpart<Skill>>> ofSkills(Set<Id> skills) {
		return counterparts(skills, Skill.class);
	}

	/** A match says what its target is to its start; from the target, it is read back. */
	private <N extends Concept> Map<Id, List<Counterpart<N>>> counterparts(Set<Id> ids, Class<N> type) {
		return this.cypher
			.read("""
					UNWIND $ids AS id
					MATCH (concept:Node {id: id})-[match:MATCHES]-(other:%s)
					RETURN id, other, collect(properties(match)) AS facts, CASE
					  WHEN startNode(match) = concept THEN match.mapping
					  WHEN match.mapping = 'BROAD' THEN 'NARROW'
					  WHEN match.mapping = 'NARROW' THEN 'BROAD'
					  ELSE match.mapping
					END AS mapping
					""".formatted(type.getSimpleName()), Map.of("ids", ids.stream().map(Id::value).toList()),
					(row) -> new Counterpart<>(Values.id(row), Values.constant(row, "mapping", Mapping.class),
							Values.node(row.get("other"), type),
							Values.evidence(row.get("facts").asList((fact) -> fact))))
			.stream()
			.sorted(Comparator.comparing((Counterpart<N> match) -> match.mapping())
				.thenComparing((match) -> NameKey.of(match.node().name()))
				.thenComparing((match) -> match.node().id()))
			.collect(Collectors.groupingBy(Counterpart::of));
	}

}
