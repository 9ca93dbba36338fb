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

	/** A match says what its target is to its start; from the target, it is read back. */
	private static final String COUNTERPARTS = """
			UNWIND $ids AS id
			MATCH (concept:Node {id: id})-[match:MATCHES]-(other:Concept)
			WITH id, other, collect(properties(match)) AS facts, CASE
			  WHEN startNode(match) = concept THEN match.mapping
			  WHEN match.mapping = 'BROAD' THEN 'NARROW'
			  WHEN match.mapping = 'NARROW' THEN 'BROAD'
			  ELSE match.mapping
			END AS mapping
			ORDER BY other.nameKey, other.id
			RETURN id, %s AS other, facts, mapping
			""".formatted(Projection.of(Concept.class, "other"));

	private final Cypher cypher;

	private final NearCache cache;

	Crosswalk(Cypher cypher, NearCache cache) {
		this.cypher = cypher;
		this.cache = cache;
	}

	/** The counterparts of each role, the same before the similar, then by name. */
	public Map<Id, List<Counterpart<Role>>> ofRoles(Set<Id> roles) {
		return this.cache.get(COUNTERPARTS, roles, (missing) -> read(missing, Role.class));
	}

	/** The counterparts of each skill, in the same order. */
	public Map<Id, List<Counterpart<Skill>>> ofSkills(Set<Id> skills) {
		return this.cache.get(COUNTERPARTS, skills, (missing) -> read(missing, Skill.class));
	}

	private <N extends Concept> Map<Id, List<Counterpart<N>>> read(Set<Id> ids, Class<N> type) {
		return this.cypher
			.read(COUNTERPARTS, Map.of("ids", ids.stream().map(Id::value).toList()),
					(row) -> new Counterpart<>(Values.id(row), Values.constant(row, "mapping", Mapping.class),
							this.cache.shared(Values.node(row.get("other"), type)),
							Values.evidence(row.get("facts").asList((fact) -> fact))))
			.stream()
			.sorted(Comparator.comparing(Counterpart::mapping))
			.collect(Collectors.groupingBy(Counterpart::of));
	}

}
