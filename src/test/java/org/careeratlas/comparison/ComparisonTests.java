package org.careeratlas.comparison;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@AtlasTest
class ComparisonTests {

	@Autowired
	private ExecutionGraphQlServiceTester graphQl;

	@Autowired
	private Driver driver;

	@Autowired
	private GraphEdits graph;

	@AfterEach
	void removeNodesOfTheTest() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void ratingsStandSideBySideForEverySkillThatAnyOfTheRolesAsksFor() {
		List<Row> rows = compared("product-manager\", \"project-manager\", \"product-owner", "");
		assertThat(rows).isSortedAccordingTo(Comparator.comparing(Row::meanImportance).reversed());
		assertThat(rows).allSatisfy((row) -> assertThat(row.cells()).extracting((cell) -> cell.role().id())
			.containsExactly("product-manager", "project-manager", "product-owner"));
		var asked = this.driver.executableQuery("""
				MATCH (role:Role)-[fact:REQUIRES]->(skill:Skill)
				WHERE role.id IN ['product-manager', 'project-manager', 'product-owner']
				RETURN skill.id AS skill, role.id AS role, max(fact.importance) AS importance
				""")
			.execute()
			.records()
			.stream()
			.map((row) -> new Asked(row.get("skill").asString(), row.get("role").asString(),
					row.get("importance").asDouble()))
			.toList();
		assertThat(new HashSet<>(asked)).isEqualTo(new HashSet<>(rows.stream()
			.flatMap((row) -> row.cells()
				.stream()
				.filter((cell) -> cell.importance() != null)
				.map((cell) -> new Asked(row.skill().id(), cell.role().id(), cell.importance())))
			.toList()));
		assertThat(rows).flatExtracting(Row::cells)
			.allSatisfy((cell) -> assertThat(cell.evidence().isEmpty()).isEqualTo(cell.importance() == null));
	}

	@Test
	void whatSetsTheRolesApartCanComeFirst() {
		assertThat(compared("product-manager\", \"project-manager", "(orderBy: {field: SPREAD})"))
			.isSortedAccordingTo(Comparator.comparing(Row::spread).reversed());
	}

	@Test
	void skillsThatSourcesCallTheSameAreOneRow() {
		this.graph
			.run("""
					UNWIND ['baking', 'making-bread'] AS name
					CREATE (:Node:Concept:Role {id: 'test-role-' + name, name: name, nameKey: name, roleKind: 'POSITION',
					  origin: 'test'})
					  -[:REQUIRES {importance: 50.0, level: 30.0, necessity: 'OPTIONAL', source: 'career-atlas-editors',
					    basis: 'EDITORIAL'}]->
					  (:Node:Concept:Skill {id: 'test-' + name, name: name, nameKey: name, skillKind: 'SKILL', origin: 'test'})
					WITH count(*) AS both
					MATCH (one:Node {id: 'test-making-bread'}), (other:Node {id: 'test-baking'})
					CREATE (one)-[:SAME_AS]->(other)
					""");
		Row row = compared("test-role-making-bread\", \"test-role-baking", "").getFirst();
		assertThat(row.skill().id()).isEqualTo("test-making-bread");
		assertThat(row.cells()).extracting(Cell::importance).containsExactly(50.0, 50.0);
		assertThat(row.cells()).extracting(Cell::via).containsExactly(null, new Ref("test-baking"));
		assertThat(row.spread()).isZero();
	}

	@Test
	void eachRoleSaysWhoClaimsWhatItAsksFor() {
		var facts = facts("facts");
		var asked = this.driver.executableQuery("""
				MATCH (role:Role)-[fact:REQUIRES|USES|APPLIES|VALUES]->(concept:Concept)
				WHERE role.id IN ['project-manager', 'product-manager']
				RETURN role.id AS role, concept.id AS concept, count(fact) AS claims
				""")
			.execute()
			.records()
			.stream()
			.map((row) -> tuple(row.get("role").asString(), row.get("concept").asString(), row.get("claims").asInt()))
			.toList();
		assertThat(facts)
			.extracting((fact) -> fact.role().id(), (fact) -> fact.concept().id(), (fact) -> fact.evidence().size())
			.containsExactlyInAnyOrderElementsOf(asked);
	}

	@Test
	void whoClaimsOneThingCanBeAskedForAlone() {
		assertThat(facts("facts(of: [\"jira\", \"okrs\"])"))
			.extracting((fact) -> fact.role().id(), (fact) -> fact.concept().id())
			.containsExactly(tuple("project-manager", "jira"), tuple("product-manager", "jira"),
					tuple("product-manager", "okrs"));
		assertThat(facts("facts(of: [])")).isEmpty();
	}

	private List<Fact> facts(String field) {
		return this.graphQl.document("""
				{ compareRoles(ids: ["project-manager", "product-manager"]) {
				    facts: %s { role { id } concept { id } evidence { note source { id } } } } }
				""".formatted(field)).execute().path("compareRoles.facts").entityList(Fact.class).get();
	}

	private List<Row> compared(String ids, String order) {
		return this.graphQl.document("""
				{ compareRoles(ids: ["%s"]) { skills%s {
				    skill { id } meanImportance spread
				    cells { role { id } via { id } importance level necessity evidence { source { id } } } } } }
				""".formatted(ids, order)).execute().path("compareRoles.skills").entityList(Row.class).get();
	}

	record Fact(Ref role, Ref concept, List<Object> evidence) {
	}

	record Asked(String skill, String role, double importance) {
	}

	record Row(Ref skill, double meanImportance, double spread, List<Cell> cells) {
	}

	record Cell(Ref role, @Nullable Ref via, @Nullable Double importance, @Nullable Double level,
			@Nullable String necessity, List<Object> evidence) {
	}

	record Ref(String id) {
	}

}
