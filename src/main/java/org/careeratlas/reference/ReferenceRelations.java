package org.careeratlas.reference;

import java.util.List;

import org.careeratlas.model.Concept;
import org.careeratlas.model.Discipline;
import org.careeratlas.model.Question;
import org.careeratlas.model.Role;
import org.careeratlas.model.Scenario;
import org.careeratlas.model.fact.Link;
import org.careeratlas.neo4j.NodeMapper;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.RelationQuery;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Relations of the nodes in the reference lists. */
final class ReferenceRelations {

	static final RelationQuery<Discipline, Link<Role>> ROLES_OF_DISCIPLINE = RelationQuery.from(Role.class,
			"BELONGS_TO");

	static final RelationQuery<Question, Link<Concept>> SUBJECTS = RelationQuery.to(Concept.class, "ABOUT");

	static final RelationQuery<Scenario, ScenarioPart> PARTS = RelationQuery.from(Role.class, "TAKES_PART",
			ReferenceRelations::part);

	private static final NodeMapper<Role> ROLE = NodeMapper.of(Role.class);

	private static final NodeMapper<Scenario> SCENARIO = NodeMapper.of(Scenario.class);

	/**
	 * Ordered by name of the scenario, and the contributions of others by name of their
	 * role.
	 */
	static final RelationQuery<Role, Collaboration> COLLABORATIONS = RelationQuery.rows("collaborations", """
			UNWIND $ids AS id
			MATCH (role:Node {id: id})-[fact:TAKES_PART]->(scenario:Scenario)
			WITH role, scenario, collect(properties(fact)) AS facts
			ORDER BY scenario.nameKey, scenario.id
			RETURN role.id AS id, %s AS scenario, facts, COLLECT {
			  MATCH (scenario)<-[part:TAKES_PART]-(other:Role)
			  WHERE other <> role
			  WITH other, collect(properties(part)) AS theirs
			  ORDER BY other.nameKey, other.id
			  RETURN {role: %s, facts: theirs}
			} AS others
			""".formatted(SCENARIO.projection("scenario"), ROLE.projection("other")),
			ReferenceRelations::collaboration);

	private ReferenceRelations() {
	}

	private static ScenarioPart part(Role role, List<Value> facts) {
		return new ScenarioPart(role, contribution(facts), PropertyReader.evidence(facts));
	}

	private static Collaboration collaboration(Record row) {
		List<Value> facts = row.get("facts").asList((fact) -> fact);
		return new Collaboration(SCENARIO.map(row.get("scenario")), contribution(facts),
				row.get("others")
					.asList((other) -> part(ROLE.map(other.get("role")), other.get("facts").asList((fact) -> fact))),
				PropertyReader.evidence(facts));
	}

	private static String contribution(List<Value> facts) {
		return facts.getFirst().get("contribution").asString();
	}

}
