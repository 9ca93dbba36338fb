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

	/** Broader, narrower and related skills of a skill, ordered by name. */
	public static final RelationQuery<Skill, SkillRelation> RELATED = RelationQuery.rows("BROADER|RELATED", """
			UNWIND $ids AS id
			MATCH (skill:Node {id: id})-[relation:BROADER|RELATED]-(other:Skill)
			WITH id, other, collect(properties(relation)) AS facts, CASE
			  WHEN type(relation) = 'RELATED' THEN 'RELATED'
			  WHEN startNode(relation) = skill THEN 'BROADER'
			  ELSE 'NARROWER'
			END AS kind
			ORDER BY other.nameKey, other.id
			RETURN id, %s AS other, facts, kind
			""".formatted(NodeMapper.of(Skill.class).projection("other")), SkillRelations::relation);

	static final RelationQuery<Skill, Link<Certification>> CERTIFICATIONS = RelationQuery.from(Certification.class,
			"DEVELOPS");

	private SkillRelations() {
	}

	private static SkillRelation relation(Record row) {
		return new SkillRelation(PropertyReader.constant(row, "kind", SkillRelation.Kind.class),
				NodeMapper.of(Skill.class).map(row.get("other")),
				PropertyReader.evidence(row.get("facts").asList((fact) -> fact)));
	}

}
