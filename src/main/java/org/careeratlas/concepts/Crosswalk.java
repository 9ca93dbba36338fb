package org.careeratlas.concepts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.careeratlas.model.Concept;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NearCache;
import org.careeratlas.neo4j.NodeMapper;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.neo4j.RelationQuery;
import org.careeratlas.neo4j.WarmUp;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

/** Matches of roles and skills between catalogues. */
@Repository
public class Crosswalk implements WarmUp {

	/** Counterparts of a role, by mapping with exact ones first, then by name. */
	public static final RelationQuery<Role, Counterpart<Role>> ROLES = counterparts(Role.class);

	/** Counterparts of a skill, in the same order. */
	public static final RelationQuery<Skill, Counterpart<Skill>> SKILLS = counterparts(Skill.class);

	private final Cypher cypher;

	private final NearCache cache;

	private final RelationLoader relations;

	Crosswalk(Cypher cypher, NearCache cache, RelationLoader relations) {
		this.cypher = cypher;
		this.cache = cache;
		this.relations = relations;
	}

	/**
	 * A match states how its target relates to its start; read from the target, the
	 * mapping is inverted.
	 */
	private static <N extends Concept> RelationQuery<N, Counterpart<N>> counterparts(Class<N> type) {
		NodeMapper<N> mapper = NodeMapper.of(type);
		return RelationQuery.<N, Counterpart<N>>rows("MATCHES " + type.getSimpleName(), """
				UNWIND $ids AS id
				MATCH (concept:Node {id: id})-[match:MATCHES]-(other:%s)
				WITH id, other, collect(properties(match)) AS facts, match.mapping AS mapping,
				  startNode(match) = concept AS outgoing
				ORDER BY other.nameKey, other.id
				RETURN id, %s AS other, facts, mapping, outgoing
				""".formatted(type.getSimpleName(), mapper.projection("other")), (row) -> counterpart(row, mapper))
			.orderedBy(Comparator.comparing(Counterpart::mapping));
	}

	private static <N extends Concept> Counterpart<N> counterpart(Record row, NodeMapper<N> mapper) {
		Mapping mapping = PropertyReader.constant(row, "mapping", Mapping.class);
		return new Counterpart<>(row.get("outgoing").asBoolean() ? mapping : mapping.inverse(),
				mapper.map(row.get("other")), PropertyReader.evidence(row.get("facts").asList((fact) -> fact)));
	}

	/**
	 * Groups skills of different catalogues that have exactly the same meaning.
	 * @return for each skill with an exact match, the id that represents its group: the
	 * lowest one
	 */
	public Map<Id, Id> sameSkills() {
		return this.cache.get(Crosswalk.class, "same skills", this::readSameSkills);
	}

	private Map<Id, Id> readSameSkills() {
		var same = new HashMap<Id, Id>();
		this.cypher.read("""
				MATCH (skill:Skill)-[match:MATCHES]-(other:Skill)
				WHERE match.mapping = 'EXACT' AND skill.id < other.id
				RETURN DISTINCT skill.id AS skill, other.id AS other ORDER BY skill, other
				""", Map.of(), (row) -> Map.entry(PropertyReader.id(row, "skill"), PropertyReader.id(row, "other")))
			.forEach((pair) -> merge(same, pair.getKey(), pair.getValue()));
		same.replaceAll((skill, other) -> representative(same, skill));
		return Map.copyOf(same);
	}

	private static void merge(Map<Id, Id> same, Id one, Id other) {
		Id first = representative(same, one);
		Id second = representative(same, other);
		boolean ordered = first.compareTo(second) <= 0;
		same.put(ordered ? first : second, ordered ? first : second);
		same.put(ordered ? second : first, ordered ? first : second);
	}

	private static Id representative(Map<Id, Id> same, Id skill) {
		Id lower = same.getOrDefault(skill, skill);
		return lower.equals(skill) ? skill : representative(same, lower);
	}

	@Override
	public void warmUp() {
		this.relations.warmUp(ROLES, SKILLS);
	}

}
