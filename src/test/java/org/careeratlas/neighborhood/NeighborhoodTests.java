package org.careeratlas.neighborhood;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.StatementLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What surrounds a concept, on the seed and around a baker with very many tools. */
@AtlasTest
@TestInstance(Lifecycle.PER_CLASS)
class NeighborhoodTests {

	private static final String OF_CONCEPTS = "REQUIRES|USES|APPLIES|VALUES|DEVELOPS|BROADER|RELATED|REPORTS_TO|MATCHES";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Driver driver;

	@Autowired
	private GraphEdits graph;

	@BeforeAll
	void addABaker() {
		this.graph
			.run("""
					CREATE (baker:Node:Concept:Role {id: 'test-baker', name: 'Baker', nameKey: 'baker', roleKind: 'POSITION',
					  origin: 'test'})
					CREATE (baking:Node:Concept:Skill {id: 'test-baking', name: 'Baking', nameKey: 'baking', skillKind: 'SKILL',
					  origin: 'test'})
					CREATE (kneading:Node:Concept:Skill {id: 'test-kneading', name: 'Kneading', nameKey: 'kneading',
					  skillKind: 'SKILL', origin: 'test'})
					CREATE (patience:Node:Concept:Skill {id: 'test-patience', name: 'Patience', nameKey: 'patience',
					  skillKind: 'SKILL', origin: 'test'})
					CREATE (master:Node:Concept:Certification {id: 'test-master', name: 'Master', nameKey: 'master', origin: 'test'})
					CREATE (baker)-[:REQUIRES {importance: 40.0, source: 'a'}]->(baking)
					CREATE (baker)-[:REQUIRES {importance: 70.0, source: 'b'}]->(baking)
					CREATE (baker)-[:REQUIRES {importance: 60.0, source: 'a'}]->(patience)
					CREATE (baker)-[:REQUIRES {importance: 80.0, source: 'a'}]->(kneading)
					CREATE (baker)-[:VALUES {source: 'a'}]->(master)
					CREATE (master)-[:DEVELOPS {source: 'a'}]->(baking)
					CREATE (baking)-[:RELATED {source: 'a'}]->(kneading)
					CREATE (kneading)-[:RELATED {source: 'b'}]->(baking)
					WITH baker
					UNWIND range(100, 299) AS i
					CREATE (tool:Node:Concept:Tool {id: 'test-tool-' + i, name: 'Tool ' + i, nameKey: 'tool ' + i,
					  toolKind: 'EQUIPMENT', origin: 'test'})
					CREATE (baker)-[:USES {source: 'a', hot: i IN [297, 298], inDemand: i = 298}]->(tool)
					""");
		this.graph
			.run("""
					MATCH (baker:Node {id: 'test-baker'})
					UNWIND [['cook', 'RELATED_OCCUPATION', 2], ['waiter', 'RELATED_OCCUPATION', 1],
					  ['writer', 'DOCUMENTED', null], ['miller', 'EDITORIAL', null]] AS move
					CREATE (role:Node:Concept:Role {id: 'test-' + move[0], name: move[0], nameKey: move[0], roleKind: 'POSITION',
					  origin: 'test'})
					CREATE (baker)<-[:FROM {source: 'a'}]-(:Node:Transition {id: 'test-to-' + move[0], basis: move[1], rank: move[2],
					  kind: 'LATERAL', origin: 'test'})-[:TO {source: 'a'}]->(role)
					""");
	}

	/**
	 * Four roles of equal needs: the last two by name have people employed, the very last
	 * wants the tool most.
	 */
	@BeforeAll
	void addRolesWithTheSameNeeds() {
		this.graph
			.run("""
					CREATE (tool:Node:Concept:Tool {id: 'test-scales', name: 'Scales', nameKey: 'scales', toolKind: 'EQUIPMENT',
					  origin: 'test'})
					CREATE (weighing:Node:Concept:Skill {id: 'test-weighing', name: 'Weighing', nameKey: 'weighing',
					  skillKind: 'SKILL', origin: 'test'})
					CREATE (inspector:Node:Concept:Certification {id: 'test-inspector', name: 'Inspector',
					  nameKey: 'inspector', origin: 'test'})
					CREATE (lean:Node:Concept:Framework {id: 'test-lean', name: 'Lean', nameKey: 'lean', origin: 'test'})
					WITH *
					UNWIND [['a', 50.0, false, null], ['b', 50.0, false, 2.0], ['c', 50.0, false, 7.0], ['d', 60.0, true, 1.0]] AS row
					CREATE (role:Node:Concept:Role {id: 'test-role-' + row[0], name: row[0], nameKey: row[0],
					  roleKind: 'POSITION', origin: 'test'})
					CREATE (role)-[:USES {source: 'a', inDemand: row[2]}]->(tool)
					CREATE (role)-[:REQUIRES {source: 'a', importance: row[1]}]->(weighing)
					CREATE (role)-[:VALUES {source: 'a'}]->(inspector)
					CREATE (role)-[:APPLIES {source: 'a'}]->(lean)
					FOREACH (employed IN CASE WHEN row[3] IS NULL THEN [] ELSE [row[3]] END |
					  CREATE (role)-[:PROJECTED {source: 'a'}]->(:Node:Outlook {id: 'test-outlook-' + row[0],
					    employed: employed, origin: 'test'}))
					FOREACH (first IN CASE WHEN row[0] = 'a' THEN [1] ELSE [] END |
					  CREATE (role)-[:REQUIRES {source: 'a', importance: row[1]}]->(:Node:Concept:Skill {id: 'test-rare',
					    name: 'Zymurgy', nameKey: 'zymurgy', skillKind: 'SKILL', origin: 'test'}))
					""");
	}

	@AfterAll
	void removeThem() {
		this.graph.removeNodesOfTheTest();
	}

	@ParameterizedTest
	@ValueSource(strings = { "product-manager", "stakeholder-communication", "jira", "pmp", "scrum" })
	void aStepAwayIsAllThatIsConnected(String id) {
		Subgraph subgraph = around(id, "limit: 300");
		assertThat(subgraph.truncated()).isFalse();
		assertThat(subgraph.nodes().getFirst().id()).isEqualTo(id);
		assertThat(subgraph.ids()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids("""
				MATCH (start:Node {id: '%1$s'})
				OPTIONAL MATCH (start)-[:%2$s]-(other:Concept)
				OPTIONAL MATCH (start)<-[:FROM|TO]-(:Transition)-[:FROM|TO]->(role:Role)
				UNWIND [start.id, other.id, role.id] AS id
				WITH DISTINCT id WHERE id IS NOT NULL
				RETURN id
				""".formatted(id, OF_CONCEPTS)));
	}

	@Test
	void twoStepsAwayIsAllThatIsConnectedWithThat() {
		Subgraph subgraph = around("user-research", "depth: 2, relations: [REQUIRES, DEVELOPS], limit: 300");
		assertThat(subgraph.truncated()).isFalse();
		List<String> reached = ids(
				"""
						MATCH (:Node {id: 'user-research'})-[:REQUIRES|DEVELOPS]-{0,2}(other:Concept) RETURN DISTINCT other.id AS id
						""");
		assertThat(subgraph.ids()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(reached);
		assertThat(reached)
			.hasSizeGreaterThan(around("user-research", "relations: [REQUIRES, DEVELOPS]").nodes().size());
	}

	@Test
	void edgesAreAllThatConnectTheNodesEachOnce() {
		Subgraph subgraph = around("product-manager", "limit: 300");
		assertThat(subgraph.edges()).extracting(Edge::id)
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(ids("""
					CALL () {
					  MATCH (from:Concept)-[fact:REQUIRES|USES|APPLIES|VALUES|DEVELOPS|BROADER|REPORTS_TO]->(to:Concept)
					  RETURN from.id AS from, to.id AS to, type(fact) AS relation
					UNION
					  MATCH (one:Concept)-[fact:RELATED|MATCHES]-(other:Concept) WHERE one.id < other.id
					  RETURN one.id AS from, other.id AS to, type(fact) AS relation
					UNION
					  MATCH (from:Role)<-[:FROM]-(:Transition)-[:TO]->(to:Role)
					  RETURN from.id AS from, to.id AS to, 'TRANSITION' AS relation
					}
					WITH relation, from, to WHERE from IN [%1$s] AND to IN [%1$s]
					RETURN relation + ':' + from + ':' + to AS id
					""".formatted(subgraph.ids().stream().map("'%s'"::formatted).collect(Collectors.joining(", ")))));
	}

	@Test
	void onlyTheRelationsAskedForAreFollowed() {
		Subgraph subgraph = around("product-manager", "relations: [USES, APPLIES]");
		assertThat(subgraph.edges()).extracting(Edge::relation).containsOnly("USES", "APPLIES");
		assertThat(subgraph.nodes()).extracting(Node::kind).containsOnly("ROLE", "TOOL", "FRAMEWORK");
		assertThat(around("product-manager", "relations: []").nodes()).singleElement()
			.isEqualTo(new Node("product-manager", "ROLE"));
	}

	@Test
	void itIsTruncatedExactlyWhenThereIsMoreThanTheLimit() {
		int all = around("product-manager", "limit: 300").nodes().size();
		assertThat(around("product-manager", "limit: " + all).truncated()).isFalse();
		Subgraph less = around("product-manager", "limit: " + (all - 1));
		assertThat(less.truncated()).isTrue();
		assertThat(less.nodes()).hasSize(all - 1);
		assertThat(around("product-manager", "limit: 1").truncated()).isTrue();
		assertThat(around("product-manager", "depth: 2, limit: " + all).truncated()).isTrue();
	}

	@Test
	void relationsTakeTurnsWhereThereIsNoRoomForAll() {
		Subgraph subgraph = around("test-baker", "limit: 20");
		assertThat(subgraph.truncated()).isTrue();
		assertThat(subgraph.ids()).containsExactly("test-baker", "test-kneading", "test-tool-298", "test-master",
				"test-writer", "test-waiter", "test-baking", "test-tool-297", "test-miller", "test-cook",
				"test-patience", "test-tool-100", "test-tool-101", "test-tool-102", "test-tool-103", "test-tool-104",
				"test-tool-105", "test-tool-106", "test-tool-107", "test-tool-108");
	}

	@ParameterizedTest
	@CsvSource({ "test-scales, d c b", "test-weighing, d c b", "test-inspector, c b d", "test-lean, c b d" })
	void whereThereIsNoRoomTheRolesThatMatterMostAreShownNotTheFirstByName(String id, String roles) {
		assertThat(around(id, "limit: 4").ids().stream().skip(1))
			.containsExactly(Stream.of(roles.split(" ")).map("test-role-"::concat).toArray(String[]::new));
	}

	@Test
	void ofSkillsOfTheSameImportanceThoseOfFewRolesAreShown() {
		assertThat(around("test-role-a", "limit: 2, relations: [REQUIRES]").ids()).containsExactly("test-role-a",
				"test-rare");
	}

	@Test
	void relatedOccupationsAreSimilarAndLeadNowhere() {
		Subgraph subgraph = around("test-baker", "relations: [SIMILAR]");
		assertThat(subgraph.ids()).containsExactly("test-baker", "test-waiter", "test-cook");
		assertThat(subgraph.edges()).extracting(Edge::id)
			.containsExactly("SIMILAR:test-baker:test-cook", "SIMILAR:test-baker:test-waiter");
		assertThat(around("test-waiter", "relations: [SIMILAR]").edges()).extracting(Edge::id)
			.containsExactly("SIMILAR:test-baker:test-waiter");
		assertThat(around("test-waiter", "relations: [TRANSITION]").edges()).isEmpty();
	}

	@Test
	void whatSeveralSourcesClaimIsOneEdgeAsStrongAsTheStrongest() {
		assertThat(around("test-baker", "relations: [REQUIRES, RELATED, DEVELOPS, VALUES]").edges()).containsExactly(
				new Edge("REQUIRES:test-baker:test-baking", "test-baker", "test-baking", "REQUIRES", 0.7),
				new Edge("REQUIRES:test-baker:test-kneading", "test-baker", "test-kneading", "REQUIRES", 0.8),
				new Edge("REQUIRES:test-baker:test-patience", "test-baker", "test-patience", "REQUIRES", 0.6),
				new Edge("VALUES:test-baker:test-master", "test-baker", "test-master", "VALUES", null),
				new Edge("DEVELOPS:test-master:test-baking", "test-master", "test-baking", "DEVELOPS", null),
				new Edge("RELATED:test-baking:test-kneading", "test-baking", "test-kneading", "RELATED", null));
	}

	@Test
	void onlyTheKindsAskedForSurroundTheCentre() {
		Subgraph subgraph = around("product-manager", "kinds: [TOOL, CERTIFICATION], limit: 300");
		assertThat(subgraph.nodes()).extracting(Node::kind).containsOnly("ROLE", "TOOL", "CERTIFICATION");
		assertThat(subgraph.nodes()).extracting(Node::kind).containsOnlyOnce("ROLE");
		assertThat(subgraph.neighbors()).isEqualTo(around("product-manager", "limit: 1").neighbors());
		assertThat(around("product-manager", "kinds: []").nodes()).hasSize(1);
	}

	@Test
	void neighborsAreCountedWhetherTheyAreShownOrNot() {
		assertThat(around("test-baker", "limit: 5").neighbors()).containsExactly(
				new NeighborCount("test-baker", "ROLE", 4), new NeighborCount("test-baker", "SKILL", 3),
				new NeighborCount("test-baker", "TOOL", 200), new NeighborCount("test-baker", "CERTIFICATION", 1));
		assertThat(around("test-baker", "relations: [TRANSITION]").neighbors())
			.containsExactly(new NeighborCount("test-baker", "ROLE", 2));
	}

	@Test
	void whatIsExpandedShowsItsNeighboursBesideTheOthers() {
		List<String> before = around("test-master", "limit: 2, relations: [VALUES]").ids();
		Subgraph subgraph = around("test-master",
				"limit: 2, relations: [VALUES, REQUIRES], expand: [\"test-baker\", \"nobody\", \"test-baker\"]");
		assertThat(before).containsExactly("test-master", "test-baker");
		assertThat(subgraph.ids()).containsExactly("test-master", "test-baker", "test-kneading", "test-baking",
				"test-patience");
		assertThat(subgraph.truncated()).isFalse();
		assertThat(subgraph.neighbors()).containsExactly(new NeighborCount("test-master", "ROLE", 1),
				new NeighborCount("test-baker", "SKILL", 3), new NeighborCount("test-baker", "CERTIFICATION", 1));
	}

	@Test
	void whatIsExpandedAddsNoMoreThanItsShare() {
		Subgraph subgraph = around("test-master", "limit: 2, relations: [VALUES, USES], expand: [\"test-baker\"]");
		assertThat(subgraph.nodes()).hasSize(22);
		assertThat(subgraph.truncated()).isTrue();
	}

	@Test
	void aMoveIsAnEdgeFromRoleToRole() {
		Edge move = new Edge("TRANSITION:test-baker:test-miller", "test-baker", "test-miller", "TRANSITION", null);
		assertThat(around("test-baker", "relations: [TRANSITION]").edges()).contains(move);
		assertThat(around("test-miller", "relations: [TRANSITION]").edges()).containsExactly(move);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nobody          | limit: 10  | NOT_FOUND
			pmi             | limit: 10  | NOT_FOUND
			product-manager | depth: 0   | BAD_REQUEST
			product-manager | depth: 4   | BAD_REQUEST
			product-manager | limit: 0   | BAD_REQUEST
			product-manager | limit: 301 | BAD_REQUEST
			product-manager | expand: ["a","b","c","d","e","f","g","h","i","j","k"] | BAD_REQUEST
			""")
	void whatCannotBeAnsweredIsRefused(String id, String arguments, String code) {
		ask(id, arguments).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code)));
	}

	@Test
	void aLevelIsOneStatement() {
		try (var log = StatementLog.open()) {
			around("test-baker", "limit: 300");
			assertThat(log.statements()).hasSize(4);
		}
		try (var log = StatementLog.open()) {
			around("product-manager", "depth: 3, relations: [REPORTS_TO, VALUES], limit: 300");
			assertThat(log.statements()).hasSize(6);
		}
	}

	private Subgraph around(String id, String arguments) {
		return ask(id, arguments).path("neighborhood").entity(Subgraph.class).get();
	}

	private GraphQlTester.Response ask(String id, String arguments) {
		return this.graphQl
			.document(
					"""
							{ neighborhood(id: "%s", %s) { truncated neighbors { of kind count } nodes { id kind } edges { id from to relation weight } } }
							"""
						.formatted(id, arguments))
			.execute();
	}

	private List<String> ids(String statement) {
		return this.driver.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	record Subgraph(List<Node> nodes, List<Edge> edges, List<NeighborCount> neighbors, boolean truncated) {

		List<String> ids() {
			return this.nodes.stream().map(Node::id).toList();
		}

	}

	record NeighborCount(String of, String kind, int count) {
	}

	record Node(String id, String kind) {
	}

	record Edge(String id, String from, String to, String relation, @Nullable Double weight) {
	}

}
