package org.careeratlas.concepts;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.model.Id;
import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Answers are those of the graph as it is, whoever changed it. */
@AtlasTest
class FreshnessTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String TO_DEVELOP = """
			{ skillGap(from: {role: "project-manager"}, to: "product-manager") { toDevelop { skill { id } } } }
			""";

	private static final String SIMILAR = """
			{ role(id: "project-manager") { similarRoles(first: 20) { role { id } } } }
			""";

	private static final String PATHS = """
			{ careerPaths(from: "project-manager", to: "test-wayfinder") { paths { moves { to { id } } } } }
			""";

	private static final String ADD_A_DEMAND = """
			MATCH (role:Role {id: 'product-manager'})
			MERGE (skill:Node:Concept:Skill {id: 'test-wayfinding', name: 'Wayfinding', nameKey: 'wayfinding',
			  skillKind: 'SKILL', origin: 'test'})
			CREATE (role)-[:REQUIRES {importance: 90.0, necessity: 'ESSENTIAL', source: 'career-atlas-editors',
			  basis: 'EDITORIAL'}]->(skill)
			""";

	@Autowired
	private ExecutionGraphQlServiceTester graphQl;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Driver driver;

	@AfterEach
	void removeWhatWasAdded() {
		this.catalogues.replace(new Catalogue("test-fresh", List.of(), List.of()));
		this.driver.executableQuery("MATCH (node:Node {origin: 'test'}) DETACH DELETE node").execute();
	}

	@Test
	void anEditInNeo4jItselfIsInTheNextAnswersWithinSeconds() {
		assertThat(ids(TO_DEVELOP, "skillGap.toDevelop[*].skill.id")).doesNotContain("test-wayfinding");
		this.driver.executableQuery(ADD_A_DEMAND).execute();
		await().atMost(PATIENCE)
			.until(() -> ids(TO_DEVELOP, "skillGap.toDevelop[*].skill.id").contains("test-wayfinding"));
		this.driver.executableQuery("MATCH (node:Node {origin: 'test'}) DETACH DELETE node").execute();
		await().atMost(PATIENCE)
			.until(() -> !ids(TO_DEVELOP, "skillGap.toDevelop[*].skill.id").contains("test-wayfinding"));
	}

	@Test
	void anImportIsInTheVeryNextAnswers() {
		assertThat(ids(SIMILAR, "role.similarRoles[*].role.id")).doesNotContain("test-wayfinder");
		this.catalogues.replace(wayfinder());
		assertThat(ids(SIMILAR, "role.similarRoles[*].role.id")).contains("test-wayfinder");
		assertThat(ids(PATHS, "careerPaths.paths[*].moves[*].to.id")).contains("test-wayfinder");
		this.catalogues.replace(new Catalogue("test-fresh", List.of(), List.of()));
		assertThat(ids(SIMILAR, "role.similarRoles[*].role.id")).doesNotContain("test-wayfinder");
	}

	/** A role that asks for much of what project managers do, with a move to it. */
	private static Catalogue wayfinder() {
		Id role = new Id("test-wayfinder");
		Id move = new Id("test-to-wayfinder");
		Map<String, Object> said = Map.of("source", "career-atlas-editors", "basis", "EDITORIAL");
		return new Catalogue(
				"test-fresh", List.of(
						new NodeRow(role, List.of("Role", "Concept"),
								Map.of("name", "Project manager of wayfinding", "nameKey",
										"project manager of wayfinding", "roleKind", "POSITION")),
						new NodeRow(move, List.of("Transition"), Map.of("kind", "LATERAL", "basis", "EDITORIAL"))),
				List.of(asks(role, "planning"), asks(role, "risk-management"), asks(role, "stakeholder-communication"),
						new FactRow(move, "FROM", new Id("project-manager"), said),
						new FactRow(move, "TO", role, said)));
	}

	private static FactRow asks(Id role, String skill) {
		return new FactRow(role, "REQUIRES", new Id(skill), Map.of("importance", 80.0, "necessity", "ESSENTIAL",
				"source", "career-atlas-editors", "basis", "EDITORIAL"));
	}

	private List<String> ids(String query, String path) {
		return this.graphQl.document(query).execute().path(path).entityList(String.class).get();
	}

}
