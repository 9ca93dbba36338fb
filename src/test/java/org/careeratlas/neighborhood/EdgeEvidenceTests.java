package org.careeratlas.neighborhood;

import java.util.List;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.StatementLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Every connection that is drawn says who claims it. */
@AtlasTest
@TestInstance(Lifecycle.PER_CLASS)
class EdgeEvidenceTests {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private GraphEdits graph;

	@BeforeAll
	void addAWeaverWhomTwoSourcesDescribe() {
		this.graph
			.run("""
					CREATE (weaver:Node:Concept:Role {id: 'test-weaver', name: 'Weaver', nameKey: 'weaver', roleKind: 'POSITION',
					  origin: 'test'})
					CREATE (dyer:Node:Concept:Role {id: 'test-dyer', name: 'Dyer', nameKey: 'dyer', roleKind: 'POSITION',
					  origin: 'test'})
					CREATE (weaving:Node:Concept:Skill {id: 'test-weaving', name: 'Weaving', nameKey: 'weaving', skillKind: 'SKILL',
					  origin: 'test'})
					CREATE (knitting:Node:Concept:Skill {id: 'test-knitting', name: 'Knitting', nameKey: 'knitting',
					  skillKind: 'SKILL', origin: 'test'})
					WITH *, {source: 'product-vs-project-article', basis: 'DOCUMENT', note: 'A table.', asOf: date('2024-05-01'),
					  url: 'https://example.org/table'} AS table, {source: 'career-atlas-editors', basis: 'EDITORIAL',
					  note: 'Ours.'} AS editors
					CREATE (weaver)-[both:REQUIRES {importance: 50.0, necessity: 'ESSENTIAL'}]->(weaving)
					SET both += table
					CREATE (weaver)-[again:REQUIRES {importance: 70.0, necessity: 'ESSENTIAL'}]->(weaving)
					SET again += editors
					CREATE (weaving)-[onward:RELATED]->(knitting) SET onward += table
					CREATE (knitting)-[back:RELATED]->(weaving) SET back += editors
					CREATE (knitting)-[same:RELATED]->(weaving) SET same += table
					CREATE (weaver)-[match:MATCHES {mapping: 'CLOSE'}]->(dyer) SET match += editors
					CREATE (weaver)<-[start:FROM]-(:Node:Transition {id: 'test-move', basis: 'EDITORIAL', kind: 'LATERAL',
					  origin: 'test'})-[:TO {source: 'career-atlas-editors', basis: 'EDITORIAL', note: 'Not of the start.'}]->(dyer)
					SET start += table
					CREATE (weaver)<-[other:FROM]-(:Node:Transition {id: 'test-same-move', basis: 'DOCUMENTED', kind: 'LATERAL',
					  origin: 'test'})-[:TO]->(dyer)
					SET other += editors
					""");
	}

	@AfterAll
	void removeThem() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void eachSourceThatClaimsADemandIsNamed() {
		assertThat(claims("test-weaver", "REQUIRES")).containsExactly(
				"REQUIRES:test-weaver:test-weaving EDITORIAL career-atlas-editors Ours.",
				"REQUIRES:test-weaver:test-weaving DOCUMENT product-vs-project-article A table.");
	}

	@Test
	void neighborsAreClaimedFromEitherEndAndTheSameClaimCountsOnce() {
		assertThat(claims("test-knitting", "RELATED"))
			.containsExactly("RELATED:test-knitting:test-weaving EDITORIAL career-atlas-editors Ours.",
					"RELATED:test-knitting:test-weaving DOCUMENT product-vs-project-article A table.")
			.isEqualTo(claims("test-weaving", "RELATED"));
	}

	@Test
	void aMatchIsClaimedWhicheverEndItStartsFrom() {
		assertThat(claims("test-dyer", "MATCHES"))
			.containsExactly("MATCHES:test-dyer:test-weaver EDITORIAL career-atlas-editors Ours.");
	}

	@Test
	void allThatDescribeAMoveClaimIt() {
		assertThat(claims("test-dyer", "TRANSITION")).containsExactly(
				"TRANSITION:test-weaver:test-dyer EDITORIAL career-atlas-editors Ours.",
				"TRANSITION:test-weaver:test-dyer DOCUMENT product-vs-project-article A table.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "product-manager", "stakeholder-communication", "jira", "pmp", "scrum" })
	void noConnectionOfTheSeedIsWithoutAClaim(String id) {
		var edges = this.graphQl.document("""
				{ neighborhood(id: "%s", limit: 300) { edges { id evidence { source { name } } } } }
				""".formatted(id)).execute().path("neighborhood.edges").entityList(Edge.class).get();
		assertThat(edges).isNotEmpty().allSatisfy((edge) -> assertThat(edge.evidence()).isNotEmpty());
	}

	@Test
	void claimsOfAllEdgesAreOneStatementAndAreRemembered() {
		this.graph.touch();
		String around = "neighborhood(id: \"product-manager\") { edges { evidence { note } } }";
		try (var log = StatementLog.open()) {
			this.graphQl.document("{ a: %1$s b: %1$s }".formatted(around)).execute().errors().verify();
			assertThat(log.statements()).filteredOn((statement) -> statement.contains("$starts.REQUIRES")).hasSize(1);
		}
		try (var log = StatementLog.open()) {
			this.graphQl.document("{ %s }".formatted(around)).execute().errors().verify();
			assertThat(log.statements()).noneMatch((statement) -> statement.contains("$starts.REQUIRES"));
		}
	}

	private List<String> claims(String id, String relation) {
		return this.graphQl.document("""
				{ neighborhood(id: "%s", relations: [%s]) { edges { id evidence { basis note source { id } } } } }
				""".formatted(id, relation))
			.execute()
			.path("neighborhood.edges")
			.entityList(Edge.class)
			.get()
			.stream()
			.flatMap((edge) -> edge.evidence()
				.stream()
				.map((claim) -> "%s %s %s %s".formatted(edge.id(), claim.basis(), claim.source().id(), claim.note())))
			.toList();
	}

	record Edge(String id, List<Claim> evidence) {
	}

	record Claim(String basis, String note, Source source) {
	}

	record Source(String id) {
	}

}
