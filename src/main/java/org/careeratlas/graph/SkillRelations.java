package org.careeratlas.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** The broader, narrower and related skills of skills. */
@Component
public class SkillRelations {

	private static final String RELATIONS = """
			UNWIND $ids AS id
			MATCH (skill:Node {id: id})-[relation:BROADER|RELATED]-(other:Skill)
			WITH id, other, collect(properties(relation)) AS facts, CASE
			  WHEN type(relation) = 'RELATED' THEN 'RELATED'
			  WHEN startNode(relation) = skill THEN 'BROADER'
			  ELSE 'NARROWER'
			END AS kind
			ORDER BY other.nameKey, other.id
			RETURN id, %s AS other, facts, kind
			""".formatted(Projection.of(Skill.class, "other"));

	private final Cypher cypher;

	private final NearCache cache;

	SkillRelations(Cypher cypher, NearCache cache) {
		this.cypher = cypher;
		this.cache = cache;
	}

	/** The relations of each skill, by name of the other one. */
	public Map<Id, List<SkillRelation>> ofSkills(Set<Id> skills) {
		return this.cache.get(RELATIONS, skills, this::read);
	}

	private Map<Id, List<SkillRelation>> read(Set<Id> skills) {
		return this.cypher
			.read(RELATIONS, Map.of("ids", skills.stream().map(Id::value).toList()),
					(row) -> new SkillRelation(Values.id(row), Values.constant(row, "kind", SkillRelation.Kind.class),
							this.cache.shared(Values.node(row.get("other"), Skill.class)),
							Values.evidence(row.get("facts").asList((fact) -> fact))))
			.stream()
			.collect(Collectors.groupingBy(SkillRelation::of));
	}

}
