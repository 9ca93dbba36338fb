package org.careeratlas.graphql;

import java.util.List;
import java.util.Map;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.StatementLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A level of a request costs one statement, however many nodes it has, and none where it
 * is remembered.
 */
@AtlasTest
class StatementCountTests {

	private static final Map<String, Object> FIFTY_ROLES = Map.of("nameContains", "counted role");

	private static final Map<String, Object> ONE_ROLE = Map.of("nameContains", "counted role 17");

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private GraphEdits graph;

	@BeforeEach
	void addFiftyRolesThatAskForFiveSkillsEach() {
		this.graph
			.run("""
					UNWIND range(10, 59) AS i
					CREATE (role:Node:Concept:Role {id: 'counted-role-' + i, name: 'Counted role ' + i, alsoKnownAs: ['Role ' + i],
					  nameKey: 'counted role ' + i, roleKind: 'POSITION', origin: 'test'})
					CREATE (skill:Node:Concept:Skill {id: 'counted-skill-' + i, name: 'Counted skill ' + i,
					  nameKey: 'counted skill ' + i, skillKind: 'SKILL', origin: 'test'})
					CREATE (tool:Node:Concept:Tool {id: 'counted-tool-' + i, name: 'Counted tool ' + i,
					  nameKey: 'counted tool ' + i, toolKind: 'SOFTWARE', origin: 'test'})
					CREATE (role)-[:USES {source: 'career-atlas-editors', basis: 'EDITORIAL', note: 'tool ' + i}]->(tool)
					""");
		this.graph.run("""
				UNWIND range(10, 59) AS i
				UNWIND range(0, 4) AS j
				MATCH (role:Role {id: 'counted-role-' + i})
				MATCH (skill:Skill {id: 'counted-skill-' + (10 + (i + j) % 50)})
				CREATE (role)-[:REQUIRES {importance: 50.0 + j, necessity: 'ESSENTIAL', source: 'career-atlas-editors',
				  basis: 'EDITORIAL', note: 'role ' + i + ' and skill ' + j}]->(skill)
				""");
	}

	@AfterEach
	void removeThem() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void threeLevelsOverFiftyRolesRunOneStatementEach() {
		try (var log = StatementLog.open()) {
			var answer = this.graphQl.documentName("threeLevels").variable("filter", FIFTY_ROLES).execute();
			answer.path("roles.nodes[*].skills.edges[*].node.roles.edges[*].node.name")
				.entityList(String.class)
				.hasSize(50 * 5 * 5);
			assertThat(log.statements()).hasSize(3);
		}
	}

	@Test
	void fieldsBesideEachOtherRunOneStatementEachAndTheirSourcesOne() {
		try (var log = StatementLog.open()) {
			var answer = this.graphQl.documentName("manyFields").variable("filter", FIFTY_ROLES).execute();
			answer.path("roles.nodes[*].skills.edges[*].evidence[*].source.name")
				.entityList(String.class)
				.hasSize(50 * 5);
			assertThat(log.statements().size()).isBetween(6, 8);
			int fifty = log.statements().size();
			this.graphQl.documentName("manyFields").variable("filter", ONE_ROLE).execute();
			assertThat(log.statements().size()).isLessThanOrEqualTo(2 * fifty);
		}
	}

	@Test
	void whateverDescribesRolesIsLoadedForAllOfThemAtOnce() {
		for (String field : List.of("evidence { note }", "disciplines { id }", "skills { totalCount }",
				"tools { totalCount }", "frameworks { totalCount }", "certifications { totalCount }",
				"trainingProviders { organization { id } }", "transitions { totalCount }",
				"transitionsInto { totalCount }", "salaries { low }", "traits { values }", "metrics { id }",
				"metricFacts { metric { id } }", "responsibilities { id }",
				"responsibilityFacts { responsibility { id } }", "reportsTo { id }", "reportingLines { to { id } }",
				"outlook { from }", "education { share }", "workExperience { share }", "onSiteTraining { share }",
				"onTheJobTraining { share }", "interests { kind }", "workStyles { value }", "workValues { value }",
				"reportedTitles", "matches { mapping role { name } }", "sameAs { id }",
				"collaborations { contribution with { contribution } }")) {
			assertThat(statements("{ roles(first: 100) { nodes { %s } } }".formatted(field))).as(field).hasSize(2);
		}
	}

	@Test
	void whateverDescribesSkillsToolsAndCertificationsIsLoadedForAllOfThemAtOnce() {
		for (String query : List.of(
				"{ skills(first: 100) { nodes { broader { id } narrower { id } related { id } } } }",
				"{ skills(first: 100) { nodes { relations { kind } } } }",
				"{ skills(first: 100) { nodes { matches { mapping skill { name } } } } }",
				"{ skills(first: 100) { nodes { roles { totalCount } } } }",
				"{ skills(first: 100) { nodes { certifications { totalCount } } } }",
				"{ tools(first: 100) { nodes { roles { totalCount } } } }",
				"{ frameworks { nodes { roles { totalCount } } } }",
				"{ certifications { nodes { issuer { id } issuerEvidence { note } } } }",
				"{ certifications { nodes { develops { id } } } }",
				"{ certifications { nodes { roles { totalCount } } } }", "{ disciplines { roles { id } } }",
				"{ scenarios { parts { contribution } } }", "{ faq { about { id } } }",
				"{ faq { evidence { note } } }")) {
			assertThat(statements(query)).as(query).hasSize(2);
		}
	}

	@Test
	void factsAreTransferredToManyRolesWithAsManyStatementsAsToOne() {
		String query = "{ roles(filter: {nameContains: \"%s\"}) { nodes { transferred { over { mapping } } } } }";
		assertThat(statements(query.formatted("manager"))).hasSizeGreaterThan(1)
			.hasSameSizeAs(statements(query.formatted("senior product manager")));
	}

	@Test
	void gapsFromManyRolesRunAsManyStatementsAsTheGapFromOne() {
		int one = statementsOfGaps(ONE_ROLE);
		int fifty = statementsOfGaps(FIFTY_ROLES);
		assertThat(fifty).isEqualTo(one).isPositive();
	}

	@Test
	void gapsWithDescribedMovesRunAsManyStatementsAsOneOfThem() {
		// without a described move, the skills of moves are not asked for
		int one = statementsOfGaps(Map.of("nameContains", "senior project", "roleKind", List.of("POSITION"))) + 2;
		int all = statementsOfGaps(Map.of());
		assertThat(all).isEqualTo(one);
	}

	@Test
	void whatWasAskedForBeforeCostsNoStatement() {
		String query = "{ roles(filter: {nameContains: \"counted\"}) { nodes { alsoKnownAs skills { nodes { name } } } } }";
		assertThat(statements(query)).hasSize(3);
		try (var log = StatementLog.open()) {
			this.graphQl.document(query).execute().errors().verify();
			assertThat(log.statements()).isEmpty();
		}
	}

	@Test
	void otherNamesAreLoadedForALevelAtOnceAndOnlyWhereAskedFor() {
		String query = "{ roles(filter: {nameContains: \"counted\"}, first: 50) { nodes { name %s } } }";
		try (var log = StatementLog.open()) {
			this.graphQl.document(query.formatted("alsoKnownAs"))
				.execute()
				.path("roles.nodes[*].alsoKnownAs[0]")
				.entityList(String.class)
				.hasSize(50)
				.contains("Role 10");
			assertThat(log.statements()).hasSize(2);
		}
		assertThat(statements(query.formatted(""))).hasSize(1);
	}

	@Test
	void lookingUpManyNodesRunsAsManyStatementsAsOne() {
		assertThat(statements("{ nodes(ids: [\"jira\", \"scrum\", \"pmp\", \"founder\", \"planning\"]) { id } }"))
			.hasSize(1);
		assertThat(statements("{ nodes(ids: [\"jira\", \"project-manager-to-product-manager\", \"none\"]) { id } }"))
			.hasSize(2);
	}

	private int statementsOfGaps(Map<String, Object> filter) {
		this.graph.touch();
		try (var log = StatementLog.open()) {
			this.graphQl.documentName("gaps")
				.variable("filter", filter)
				.execute()
				.path("roles.nodes[*].gapTo.transferability")
				.entityList(Double.class)
				.hasSizeGreaterThan(0);
			return log.statements().size();
		}
	}

	private List<String> statements(String query) {
		this.graph.touch();
		try (var log = StatementLog.open()) {
			this.graphQl.document(query).execute().errors().verify();
			return log.statements();
		}
	}

}
