package org.careeratlas.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** The broader, narrower and related skills of skills. */
@Component
public class SkillRelations {

	private final Cypher cypher;

	SkillRelations(Cypher cypher) {
		this.cypher = cypher;
	}

	/** The relations of each skill, by name of the other one. */
	public Map<Id, List<SkillRelation>> ofSkills(Set<Id> skills) {
		return this.cypher
			.read("""
					UNWIND $ids AS id
					MATCH (skill:Node {id: id})-[relation:BROADER|RELATED]-(other:Skill)
					WITH id, other, collect(properties(relation)) AS facts, CASE
					  WHEN type(relation) = 'RELATED' THEN 'RELATED'
					  WHEN startNode(relation) = skill THEN 'BROADER'
					  ELSE 'NARROWER'
					END AS kind
					RETURN id, %s AS other, facts, kind
					""".formatted(Projection.of(Skill.class, "other")),
					Map.of("ids", skills.stream().map(Id::value).toList()),
					(row) -> new SkillRelation(Values.id(row), Values.constant(row, "kind", SkillRelation.Kind.class),
							Values.node(row.get("other"), Skill.class),
							Values.evidence(row.get("facts").asList((fact) -> fact))))
			.stream()
			.sorted(Comparator.comparing((SkillRelation relation) -> NameKey.of(relation.skill().name()))
				.thenComparing((relation) -> relation.skill().id()))
			.collect(Collectors.groupingBy(SkillRelation::of));
	}

}
