package org.careeratlas.matching;

import java.util.Comparator;
import java.util.List;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@AtlasTest
class SimilarRolesTests {

	private static final String MATCH = """
			role { id } score transferability shared { id } missing { id } parts { ranker similarity standing weight }
			""";

	@Autowired
	private ExecutionGraphQlServiceTester graphQl;

	@Autowired
	private GraphEdits graph;

	@Test
	void rolesMostAlikeComeFirstAndTheRoleItselfIsNotAmongThem() {
		List<Match> matches = similarTo("product-manager", 10);
		assertThat(matches).hasSize(10)
			.isSortedAccordingTo(Comparator.comparing(Match::score).reversed())
			.extracting((match) -> match.role().id())
			.doesNotHaveDuplicates()
			.doesNotContain("product-manager");
		assertThat(matches.subList(0, 5)).extracting((match) -> match.role().id()).contains("senior-product-manager");
	}

	@Test
	void scoresFollowTheSumsOfTheParts() {
		List<Match> matches = similarTo("product-manager", 20);
		assertThat(matches).isSortedAccordingTo(Comparator.comparing(Match::composite).reversed())
			.allSatisfy((match) -> assertThat(match.score()).isBetween(0.0, 1.0));
		assertThat(matches).extracting((match) -> Math.round(1000 * match.score())).doesNotHaveDuplicates();
	}

	@Test
	void transferabilityAndSkillsAreThoseOfTheGap() {
		Match match = similarTo("project-manager", 1).getFirst();
		var gap = ask("""
				{ skillGap(from: {role: "project-manager"}, to: "%s") {
				    transferability carriesOver { skill { id } } toDevelop { skill { id } } } }
				""".formatted(match.role().id()));
		gap.path("skillGap.transferability").entity(Double.class).isEqualTo(match.transferability());
		gap.path("skillGap.carriesOver[*].skill").entityList(Ref.class).isEqualTo(match.shared());
		gap.path("skillGap.toDevelop[*].skill").entityList(Ref.class).isEqualTo(match.missing());
	}

	@Test
	void aUnitOfAnOrganizationIsLikeNoRole() {
		String unit = ask("{ roles(filter: {roleKind: [UNIT]}, first: 1) { nodes { id } } }").path("roles.nodes[0].id")
			.entity(String.class)
			.get();
		assertThat(similarTo(unit, 5)).isEmpty();
	}

	@Test
	void aPersonIsSuggestedTheRoleThatAsksForTheirSkills() {
		List<String> skills = ask("{ role(id: \"ux-researcher\") { skills(first: 100) { nodes { id } } } }")
			.path("role.skills.nodes[*].id")
			.entityList(String.class)
			.get();
		String profile = String.join(", ", skills.stream().map("{skill: \"%s\"}"::formatted).toList());
		ask("{ suggestRoles(from: {profile: {skills: [%s]}}, first: 3) { nodes { %s } } }".formatted(profile, MATCH))
			.path("suggestRoles.nodes")
			.entityList(Match.class)
			.satisfies((matches) -> {
				assertThat(matches.getFirst().role().id()).isEqualTo("ux-researcher");
				assertThat(matches.getFirst().transferability()).isEqualTo(1);
				assertThat(matches.getFirst().missing()).isEmpty();
			});
	}

	@Test
	void aProfileOfFewSkillsHasAnOrderWithoutScores() {
		ask("{ suggestRoles(from: {profile: {skills: [{skill: \"sql\"}]}}, first: 3) { nodes { score role { id } } } }")
			.path("suggestRoles.nodes[*].score")
			.entityList(Object.class)
			.satisfies((scores) -> assertThat(scores).hasSize(3).containsOnlyNulls());
	}

	@Test
	void aSkillOfAnotherCatalogueSuggestsTheRolesThatAskForItsMatch() {
		this.graph.run("""
				CREATE (skill:Node:Concept:Skill {id: 'test-queries', name: 'Write queries', nameKey: 'write queries',
				  skillKind: 'SKILL', origin: 'test'})
				WITH skill MATCH (sql:Skill {id: 'sql'})
				CREATE (skill)-[:MATCHES {mapping: 'CLOSE', source: 'career-atlas-editors', basis: 'EDITORIAL',
				  origin: 'test'}]->(sql)
				""");
		String query = "{ suggestRoles(from: {profile: {skills: [{skill: \"%s\"}]}}) { nodes { role { id } } } }";
		List<Ref> bySql = roles(query.formatted("sql"));
		assertThat(roles(query.formatted("test-queries"))).isNotEmpty().isEqualTo(bySql);
	}

	private List<Ref> roles(String query) {
		return ask(query).path("suggestRoles.nodes[*].role").entityList(Ref.class).get();
	}

	@AfterEach
	void removeTheSkill() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void suggestionsAreFilteredAndPaged() {
		String query = """
				{ suggestRoles(from: {role: "product-manager"}, filter: {family: ["Data"]}, first: 2%s) {
				    totalCount edges { cursor node { role { family } } } pageInfo { hasNextPage } } }
				""";
		var first = ask(query.formatted(""));
		int total = first.path("suggestRoles.totalCount").entity(Integer.class).get();
		assertThat(total).isGreaterThan(2);
		first.path("suggestRoles.edges[*].node.role.family").entityList(String.class).containsExactly("Data", "Data");
		String cursor = first.path("suggestRoles.edges[1].cursor").entity(String.class).get();
		ask(query.formatted(", after: \"%s\"".formatted(cursor))).path("suggestRoles.edges[*].cursor")
			.entityList(String.class)
			.hasSize(Math.min(2, total - 2))
			.doesNotContain(cursor);
	}

	@Test
	void anUnknownRoleIsNotFound() {
		this.graphQl.document("{ suggestRoles(from: {role: \"nobody\"}) { totalCount } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

	private List<Match> similarTo(String role, int first) {
		return ask("{ role(id: \"%s\") { similarRoles(first: %d) { %s } } }".formatted(role, first, MATCH))
			.path("role.similarRoles")
			.entityList(Match.class)
			.get();
	}

	private GraphQlTester.Response ask(String query) {
		return this.graphQl.document(query).execute();
	}

	record Match(Ref role, double score, double transferability, List<Ref> shared, List<Ref> missing,
			List<Part> parts) {

		double composite() {
			return this.parts.stream().mapToDouble((part) -> part.weight() * part.standing()).sum();
		}

	}

	record Part(String ranker, double similarity, double standing, double weight) {
	}

	record Ref(String id) {
	}

}
