package org.careeratlas.matching;

import java.util.Comparator;
import java.util.List;

import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@AtlasTest
class SimilarRolesTests {

	private static final String MATCH = """
			role { id } score transferability shared { id } missing { id } parts { ranker similarity standing weight }
			""";

	@Autowired
	private ExecutionGraphQlServiceTester graphQl;

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
	void theScoreCanBeWorkedOutFromItsParts() {
		assertThat(similarTo("product-manager", 5)).allSatisfy((match) -> {
			assertThat(match.parts()).isNotEmpty();
			double composite = match.parts().stream().mapToDouble((part) -> part.weight() * part.standing()).sum();
			assertThat(match.score()).isCloseTo(1 / (1 + Math.exp(-3.7 * (composite - 1.98))), within(1e-9));
		});
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
	}

	record Part(String ranker, double similarity, double standing, double weight) {
	}

	record Ref(String id) {
	}

}
