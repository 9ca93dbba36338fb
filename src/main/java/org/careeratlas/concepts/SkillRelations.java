package org.careeratlas.concepts;

import org.careeratlas.model.Certification;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.SkillRelation;
import org.careeratlas.neo4j.NodeMapper;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.RelationQuery;
import org.neo4j.driver.Record;

/** Relations between skills, and to the certifications that develop them. */
public final class SkillRelations {

	private static final NodeMapper<Skill> SKILL = NodeMapper.of(Skill.class);

	/** Broader, narrower and related skills of a skill, ordered by name. */
	public static final RelationQuery<Skill, SkillRelation> RELATED = RelationQuery
		.<Skill, SkillRelation>rows("BROADER|RELATED", related("properties(relation)", SKILL.projection("other")),
				(row) -> relation(row, SKILL.map(row.get("other"))))
		.briefly(related("relation {.source, .basis}", SKILL.briefProjection("other")),
				(row) -> relation(row, SKILL.mapBrief(row.get("other"))));

	static final RelationQuery<Skill, Link<Certification>> CERTIFICATIONS = RelationQuery.from(Certification.class,
			"DEVELOPS");

	private SkillRelations() {
	}

	private static String related(String fact, String other) {
		return """
				UNWIND $ids AS id
				MATCH (skill:Node {id: id})-[relation:BROADER|RELATED]-(other:Skill)
				WITH id, other, collect(%s) AS facts, CASE
				  WHEN type(relation) = 'RELATED' THEN 'RELATED'
				  WHEN startNode(relation) = skill THEN 'BROADER'
				  ELSE 'NARROWER'
				END AS kind
				ORDER BY other.nameKey, other.id
				RETURN id, %s AS other, facts, kind
				""".formatted(fact, other);
	}

	private static SkillRelation relation(Record row, Skill other) {
		return new SkillRelation(PropertyReader.constant(row, "kind", SkillRelation.Kind.class), other,
				PropertyReader.evidence(row.get("facts").asList((fact) -> fact)));
	}

}
