package org.careeratlas.graphql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.StatementLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@AtlasTest
class PagingTests {

	private static final String SKILLS_AFTER = "query($first: Int, $after: String) "
			+ "{ skills(first: $first, after: $after) { nodes { id } } }";

	@Autowired
	private HttpGraphQlTester graphQl;

	@LocalServerPort
	private int port;

	private RawHttp http;

	@BeforeEach
	void connect() {
		this.http = new RawHttp(this.port);
	}

	@Test
	void pagesForwardMakeUpTheListInItsOrder() {
		var ids = new ArrayList<String>();
		Skills page = skills(Map.of("first", 7));
		assertThat(page.pageInfo().hasPreviousPage()).isFalse();
		ids.addAll(page.ids());
		while (page.pageInfo().hasNextPage()) {
			page = skills(Map.of("first", 7, "after", page.end()));
			assertThat(page.ids()).isNotEmpty();
			assertThat(page.pageInfo().hasPreviousPage()).isTrue();
			ids.addAll(page.ids());
		}
		assertThat(ids).isEqualTo(skills(Map.of("first", 100)).ids()).doesNotHaveDuplicates().hasSize(21);
	}

	@Test
	void pagesBackwardMakeUpTheSameListInTheSameOrder() {
		var ids = new ArrayList<String>();
		Skills page = skills(Map.of("last", 7));
		assertThat(page.pageInfo().hasNextPage()).isFalse();
		ids.addAll(0, page.ids());
		while (page.pageInfo().hasPreviousPage()) {
			page = skills(Map.of("last", 7, "before", page.start()));
			assertThat(page.ids()).isNotEmpty();
			assertThat(page.pageInfo().hasNextPage()).isTrue();
			ids.addAll(0, page.ids());
		}
		assertThat(ids).isEqualTo(skills(Map.of("first", 100)).ids());
	}

	@Test
	void pagesGoBackwardFromWhereOneWentForward() {
		Skills second = skills(Map.of("first", 5, "after", skills(Map.of("first", 5)).end()));
		assertThat(skills(Map.of("last", 3, "before", second.start())).ids())
			.isEqualTo(skills(Map.of("first", 5)).ids().subList(2, 5));
	}

	@Test
	void theListIsInTheOrderOfNames() {
		List<String> names = this.graphQl.documentName("skills")
			.variable("first", 100)
			.execute()
			.path("skills.nodes[*].name")
			.entityList(String.class)
			.get();
		assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
	}

	@Test
	void aPageHasTwentyUnlessAskedOtherwise() {
		Skills page = skills(Map.of());
		assertThat(page.ids()).hasSize(20);
		assertThat(page.totalCount()).isEqualTo(21);
		assertThat(page.pageInfo().hasNextPage()).isTrue();
		assertThat(roleSkills(Map.of("role", "product-manager")).edges()).hasSize(19);
	}

	@Test
	void aPageOfNothingStillCounts() {
		Skills page = skills(Map.of("first", 0));
		assertThat(page.ids()).isEmpty();
		assertThat(page.totalCount()).isEqualTo(21);
		assertThat(page.pageInfo().startCursor()).isNull();
		assertThat(page.pageInfo().endCursor()).isNull();
		assertThat(page.pageInfo().hasNextPage()).isTrue();
		assertThat(page.pageInfo().hasPreviousPage()).isFalse();
	}

	@Test
	void aPageOfHundredIsAllowed() {
		assertThat(skills(Map.of("first", 100)).pageInfo().hasNextPage()).isFalse();
		assertThat(skills(Map.of("last", 100)).pageInfo().hasPreviousPage()).isFalse();
	}

	@Test
	void aPageThatTakesTheRestIsTheLast() {
		assertThat(skills(Map.of("first", 20)).pageInfo().hasNextPage()).isTrue();
		assertThat(skills(Map.of("first", 21)).pageInfo().hasNextPage()).isFalse();
		String last = skills(Map.of("first", 21)).end();
		assertThat(skills(Map.of("first", 5, "after", last)).ids()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ skills(first: 101) { totalCount } }", "{ skills(first: -1) { totalCount } }",
			"{ skills(last: 101) { totalCount } }", "{ skills(last: -1) { totalCount } }",
			"{ roles { nodes { skills(first: 101) { totalCount } } } }",
			"{ roles { nodes { skills { nodes { roles { edges { node { tools(first: -7) { totalCount } } } } } } } } }",
			"{ search(query: \"a\", first: 101) { totalCount } }",
			"query { role(id: \"founder\") { ...Deep } } fragment Deep on Role { transitions(first: 1000) { totalCount } }",
			"{ a: skills(first: 1) { totalCount } b: skills(first: 2147483647) { totalCount } }" })
	void aPageBeyondTheLimitsIsRefusedBeforeAnyStatementRuns(String query) {
		assertThatItIsRefusedWithoutAStatement(query, Map.of());
	}

	@ParameterizedTest
	@ValueSource(ints = { -2147483648, -1, 101, 2147483647 })
	void aPageBeyondTheLimitsIsRefusedInAVariableToo(int size) {
		assertThatItIsRefusedWithoutAStatement("query($n: Int) { roles { nodes { tools(first: $n) { totalCount } } } }",
				Map.of("n", size));
		assertThatItIsRefusedWithoutAStatement(
				"query($n: Int = %d) { skills(last: $n) { totalCount } }".formatted(size), Map.of());
	}

	@Test
	void pagesThatMultiplyToTooManyNodesAreRefusedBeforeAnyStatementRuns() {
		String nested = "{ skills(first: 100) { nodes { roles(first: 100) { nodes { skills(first: 100) { nodes "
				+ "{ roles(first: 100) { nodes { id } } } } } } } } }";
		assertThatItIsRefusedWithoutAStatement(nested, Map.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "first: 1, last: 1", "first: 1, before: \"x\"", "after: \"x\", last: 1",
			"after: \"x\", before: \"x\"" })
	void bothWaysAtOnceAreRefused(String arguments) {
		var answer = this.http.ask("{ skills(" + arguments + ") { totalCount } }");
		assertThat(answer.codes()).containsExactly("BAD_REQUEST");
		assertThat(answer.message()).contains("first and after, or last and before");
	}

	@ParameterizedTest
	@ValueSource(strings = { "role(id: \"product-manager\") { list: skills", "skill(id: \"planning\") { list: roles",
			"role(id: \"product-manager\") { list: skills(minImportance: 50)",
			"role(id: \"product-manager\") { list: tools", "tool(id: \"jira\") { list: roles",
			"role(id: \"project-manager\") { list: certifications",
			"role(id: \"product-manager\") { list: frameworks" })
	void theStartOfAListIsThatOfTheWholeList(String list) {
		for (String detail : List.of("", "evidence { note }")) {
			Start whole = start(list, 100, detail, "totalCount");
			for (int first = 0; first <= whole.edges().size(); first++) {
				Start start = start(list, first, detail, "");
				assertThat(start.edges()).isEqualTo(whole.edges().subList(0, first));
				assertThat(start.pageInfo().hasNextPage()).isEqualTo(first < whole.edges().size());
				assertThat(start.pageInfo().hasPreviousPage()).isFalse();
			}
		}
	}

	private Start start(String list, int first, String detail, String count) {
		String arguments = list.endsWith(")") ? list.substring(0, list.length() - 1) + ", first: %d)"
				: list + "(first: %d)";
		String query = "{ node: " + arguments
				+ " { edges { cursor node { id } %s } pageInfo { hasNextPage hasPreviousPage } %s } } }";
		return this.graphQl.document(query.formatted(first, detail, count))
			.execute()
			.path("node.list")
			.entity(Start.class)
			.get();
	}

	@ParameterizedTest
	@CsvSource({ "IMPORTANCE,DESC", "IMPORTANCE,ASC", "LEVEL,DESC", "LEVEL,ASC", "NAME,ASC", "NAME,DESC" })
	void pagesInsideARoleMakeUpItsListInEveryOrder(String field, String direction) {
		var order = Map.of("field", field, "direction", direction);
		var ids = new ArrayList<String>();
		RoleSkills page = roleSkills(Map.of("role", "product-manager", "orderBy", order, "first", 4));
		ids.addAll(page.ids());
		while (page.pageInfo().hasNextPage()) {
			page = roleSkills(Map.of("role", "product-manager", "orderBy", order, "first", 4, "after",
					String.valueOf(page.end())));
			assertThat(page.ids()).isNotEmpty();
			assertThat(page.pageInfo().hasPreviousPage()).isTrue();
			ids.addAll(page.ids());
		}
		RoleSkills whole = roleSkills(Map.of("role", "product-manager", "orderBy", order, "first", 100));
		assertThat(ids).isEqualTo(whole.ids()).doesNotHaveDuplicates().hasSize(19);
	}

	@Test
	void aCursorOfOneOrderIsRefusedInAnother() {
		String byName = skills(Map.of("first", 1)).end();
		String byRoles = skills(Map.of("first", 1, "orderBy", Map.of("field", "ROLES"))).end();
		assertRefusedSkills(Map.of("after", byRoles));
		assertRefusedSkills(Map.of("before", byRoles, "last", 3));
		assertRefusedSkills(Map.of("after", byName, "orderBy", Map.of("field", "ROLES")));
		assertRefusedSkills(Map.of("after", byName, "orderBy", Map.of("field", "NAME", "direction", "DESC")));
		assertRefusedSkills(Map.of("after", byRoles, "orderBy", Map.of("field", "ROLES", "direction", "DESC")));
	}

	@Test
	void aCursorOfOneOrderOfARolesSkillsIsRefusedInAnother() {
		String byImportance = roleSkills(Map.of("role", "product-manager", "first", 1)).end();
		for (String order : List.of("{field: LEVEL}", "{field: NAME}", "{field: IMPORTANCE, direction: ASC}")) {
			var answer = this.http.ask("""
					query($after: String) {
					  role(id: "product-manager") { skills(orderBy: %s, after: $after) { totalCount } }
					}
					""".formatted(order), Map.of("after", byImportance));
			assertThat(answer.codes()).containsExactly("BAD_REQUEST");
		}
	}

	@ParameterizedTest
	@MethodSource("garbage")
	void aCursorThatIsNoneIsRefusedAndNoFaultOfOurs(String cursor) {
		assertThat(this.http.ask(SKILLS_AFTER, Map.of("after", cursor)).codes()).containsExactly("BAD_REQUEST");
		String search = "query($after: String) { search(query: \"a\", after: $after) { totalCount } }";
		assertThat(this.http.ask(search, Map.of("after", cursor)).codes()).containsExactly("BAD_REQUEST");
		String nested = "query($after: String) { role(id: \"product-manager\") { skills(after: $after) { totalCount } } }";
		assertThat(this.http.ask(nested, Map.of("after", cursor)).codes()).containsExactly("BAD_REQUEST");
	}

	static Stream<String> garbage() {
		var random = new Random(7);
		Stream<String> noise = IntStream.range(0, 20)
			.mapToObj((i) -> random.ints(1 + i * 3, 1, 0xD7FF)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString());
		Stream<String> junk = Stream
			.of("", "null", "[]", "{}", "\"name asc\"", "[\"name asc\"]", "[\"name asc\", 1, 2]",
					"[\"name asc\", null, null]", "[\"name asc\", [\"a\"], {\"b\": 1}]", "[null, \"a\", \"b\"]",
					"[\"name asc\", \"a\", \"b\", \"c\"]", "[\"importance desc\", \"80\", \"a\", \"b\"]",
					"[\"importance desc\", 1" + "0".repeat(400) + ", \"a\", 3]", "[\"search\", \"1\"]",
					"[\"search\", true]", "[".repeat(5000), "\u0000\u0001", "{\"a\":" + "[".repeat(2000))
			.map((json) -> Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(json.getBytes(StandardCharsets.UTF_8)));
		return Stream.of(noise, junk, Stream.of(" ", "=", "a", "%", "MATCH (n) DETACH DELETE n", "A".repeat(100_000)))
			.flatMap((cursors) -> cursors);
	}

	@Test
	void aCursorThatSomebodyForgedIsOnlyAPosition() {
		for (String forged : List.of("[\"name asc\",\"m\",\"\"]", "[\"name asc\",\"\\u0000\",\"\\ud800\"]",
				"[\"name asc\",\"' OR 1=1 //\",\"}) DETACH DELETE n //\"]")) {
			String cursor = Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
			var answer = this.http.ask(SKILLS_AFTER, Map.of("first", 100, "after", cursor));
			assertThat(answer.errors()).isEmpty();
		}
		assertThat(skills(Map.of()).totalCount()).isEqualTo(21);
	}

	@Test
	void aSearchsCursorBeyondItsHitsGivesAnEmptyPage() {
		for (String rank : List.of("1e308", "999999999999999", "-5")) {
			String cursor = Base64.getUrlEncoder()
				.encodeToString("[\"search\",%s]".formatted(rank).getBytes(StandardCharsets.UTF_8));
			String query = "query($after: String) { search(query: \"product\", after: $after) { totalCount nodes { id } } }";
			var answer = this.http.ask(query, Map.of("after", cursor));
			assertThat(answer.errors()).isEmpty();
			assertThat(answer.data().at("/search/totalCount").asInt()).isPositive();
		}
	}

	private void assertRefusedSkills(Map<String, @Nullable Object> variables) {
		this.graphQl.documentName("skills").variables(variables).execute().errors().satisfy((errors) -> {
			assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST"));
			assertThat(errors.getFirst().getMessage()).contains("same order");
		});
	}

	private void assertThatItIsRefusedWithoutAStatement(String query, Map<String, Object> variables) {
		try (var log = StatementLog.open()) {
			var answer = this.http.ask(query, variables);
			assertThat(answer.codes()).as(query).containsExactly("BAD_REQUEST");
			assertThat(log.statements()).isEmpty();
		}
	}

	/** A page of the 21 skills that the article names. */
	private Skills skills(Map<String, Object> variables) {
		return this.graphQl.documentName("skills")
			.variables(new HashMap<>(variables))
			.variable("filter", Map.of("source", List.of("product-vs-project-article")))
			.execute()
			.path("skills")
			.entity(Skills.class)
			.get();
	}

	private RoleSkills roleSkills(Map<String, Object> variables) {
		return this.graphQl.documentName("roleSkills")
			.variables(new HashMap<>(variables))
			.execute()
			.path("role.skills")
			.entity(RoleSkills.class)
			.get();
	}

	private record Ref(String id) {
	}

	private record Info(boolean hasPreviousPage, boolean hasNextPage, @Nullable String startCursor,
			@Nullable String endCursor) {
	}

	private record Edge(String cursor, Ref node) {
	}

	private record Start(Info pageInfo, List<Edge> edges) {
	}

	private record Skills(int totalCount, Info pageInfo, List<Edge> edges, List<Ref> nodes) {

		List<String> ids() {
			assertThat(this.nodes).isEqualTo(this.edges.stream().map(Edge::node).toList());
			assertThat(new HashSet<>(this.edges)).hasSameSizeAs(this.edges);
			return this.nodes.stream().map(Ref::id).toList();
		}

		String start() {
			return String.valueOf(this.pageInfo.startCursor());
		}

		String end() {
			assertThat(this.pageInfo.endCursor()).isEqualTo(this.edges.getLast().cursor());
			return String.valueOf(this.pageInfo.endCursor());
		}

	}

	private record RoleSkills(int totalCount, Info pageInfo, List<Edge> edges) {

		List<String> ids() {
			return this.edges.stream().map((edge) -> edge.node().id()).toList();
		}

		String end() {
			return String.valueOf(this.pageInfo.endCursor());
		}

	}

}
