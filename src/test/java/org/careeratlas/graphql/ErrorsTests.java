package org.careeratlas.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.RawHttp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@AtlasTest
class ErrorsTests {

	/** Packages, classes, stack frames and Cypher. */
	private static final Pattern INTERNALS = Pattern.compile(
			"\\b(org|java|jakarta|graphql|com)\\.\\w+\\.|Exception|Throwable|\\.java:|\\bat [\\w.$]+\\(|LinkedHashMap"
					+ "|ArrayList|CompletableFuture|MATCH \\(|UNWIND|Cypher|Neo\\.|queryNodes|[Ll]ucene");

	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	@LocalServerPort
	private int port;

	@Autowired
	private GraphEdits graph;

	private RawHttp http;

	@BeforeEach
	void connect() {
		this.http = new RawHttp(this.port);
	}

	@AfterEach
	void removeBrokenNodes() {
		this.graph.removeNodesOfTheTest();
	}

	@ParameterizedTest
	@ValueSource(strings = { "role", "skill", "tool", "framework", "certification", "node" })
	void anUnknownIdOnALookUpIsNull(String lookUp) {
		var answer = this.http.ask("{ %s(id: \"no-such-thing\") { id } }".formatted(lookUp));
		assertThat(answer.errors()).isEmpty();
		assertThat(answer.data().get(lookUp).isNull()).isTrue();
	}

	@Test
	void anUnknownIdAmongNodesIsNullInItsPlace() {
		var answer = this.http.ask("{ nodes(ids: [\"none\", \"jira\", \"none\"]) { id } }");
		assertThat(answer.errors()).isEmpty();
		assertThat(answer.data().get("nodes").toString()).isEqualTo("[null,{\"id\":\"jira\"},null]");
	}

	@Test
	void anIdOfAnotherKindIsUnknownToALookUp() {
		var answer = this.http
			.ask("{ role(id: \"jira\") { id } tool(id: \"founder\") { id } skill(id: \"pmp\") { id } }");
		assertThat(answer.errors()).isEmpty();
		assertThat(answer.data().values()).allMatch((value) -> value.isNull());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ skillGap(from: {role: \"nobody\"}, to: \"product-manager\") { transferability } }",
			"{ skillGap(from: {role: \"project-manager\"}, to: \"nobody\") { transferability } }",
			"{ skillGap(from: {role: \"nobody\"}, to: \"nobody\") { transferability } }",
			"{ skillGap(from: {profile: {skills: []}}, to: \"nobody\") { transferability } }",
			"{ skillGap(from: {profile: {skills: [{skill: \"nobody\"}]}}, to: \"founder\") { transferability } }",
			"{ skillGap(from: {profile: {skills: [], tools: [\"nobody\"]}}, to: \"founder\") { transferability } }",
			"{ skillGap(from: {profile: {skills: [], frameworks: [\"nobody\"]}}, to: \"founder\") { transferability } }",
			"{ skillGap(from: {profile: {skills: [], certifications: [\"nobody\"]}}, to: \"founder\") { to { id } } }",
			"{ compareRoles(ids: [\"product-manager\", \"nobody\"]) { roles { id } } }",
			"{ role(id: \"founder\") { gapTo(role: \"nobody\") { transferability } } }" })
	void anUnknownIdInAnAnalysisIsNotFoundAndNamed(String query) {
		var answer = this.http.ask(query);
		assertThat(answer.codes()).containsExactly("NOT_FOUND");
		assertThat(answer.message()).contains("'nobody'");
		assertThat(answer.errors().getFirst().at("/extensions/classification").asString()).isEqualTo("NOT_FOUND");
	}

	@Test
	void anIdOfAnotherKindInAnAnalysisIsNotFound() {
		assertThat(this.http.ask("{ skillGap(from: {role: \"jira\"}, to: \"founder\") { transferability } }").message())
			.isEqualTo("There is no role with the id 'jira'");
		assertThat(this.http
			.ask("{ skillGap(from: {profile: {skills: [{skill: \"jira\"}]}}, to: \"founder\") { transferability } }")
			.message()).isEqualTo("There is no skill with the id 'jira'");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					skillGap(from: {role: "nobody"}, to: "founder") { transferability }                            | from.role
					skillGap(from: {role: "founder"}, to: "nobody") { transferability }                            | to
					skillGap(from: {profile: {skills: [{skill: "x"}]}}, to: "founder") { coverage }                | from.profile.skills[0].skill
					compareRoles(ids: ["founder", "nobody"]) { roles { id } }                                      | ids[1]
					careerPaths(from: "founder", to: "nobody") { blocked }                                         | to
					careerPaths(from: "founder", to: "product-manager", maxMoves: 9) { blocked }                   | maxMoves
					learningPlan(from: {role: "founder"}, to: "nobody") { coverage }                               | to
					neighborhood(id: "nobody") { edges { relation } }                                              | id
					suggestRoles(from: {role: "nobody"}) { totalCount }                                            | from.role
					""")
	void aFailureCostsItsOwnFieldAndNamesTheArgument(String analysis, String argument) {
		var answer = this.http.ask("{ %s  sources { id } }".formatted(analysis));
		assertThat(answer.errors()).singleElement()
			.satisfies((error) -> assertThat(error.at("/extensions/argument").asString("")).isEqualTo(argument));
		assertThat(answer.data().path("sources")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					skillGap(from: {role: "founder"}, to: "product-manger") { coverage }                             | product-manager
					skillGap(from: {role: "foundr"}, to: "product-manager") { coverage }                             | founder
					skillGap(from: {profile: {skills: [{skill: "planing"}]}}, to: "founder") { coverage }            | planning
					skillGap(from: {profile: {skills: [], tools: ["jirra"]}}, to: "founder") { coverage }            | jira
					compareRoles(ids: ["founder", "Product Owner"]) { roles { id } }                                 | product-owner
					careerPaths(from: "founder", to: "product-maneger") { blocked }                                  | product-manager
					neighborhood(id: "scrumm") { edges { relation } }                                                | scrum
					role(id: "founder") { gapTo(role: "product-ownr") { coverage } }                                 | product-owner
					""")
	void anUnknownIdInAnAnalysisSuggestsTheNearestOne(String analysis, String id) {
		var answer = this.http.ask("{ %s }".formatted(analysis));
		assertThat(answer.codes()).containsExactly("NOT_FOUND");
		assertThat(answer.message()).endsWith(": did you mean \"%s\"?".formatted(id));
	}

	@Test
	void whatCanBeAnsweredIsAnsweredBesideAnError() {
		var answer = this.http.ask("""
				{
				  sources { id }
				  founder: role(id: "founder") { name }
				  node(id: "jira") { id }
				  role(id: "product-manager") { skills(after: "garbage") { totalCount } }
				}
				""");
		assertThat(answer.codes()).containsExactly("BAD_REQUEST");
		assertThat(answer.errors().getFirst().get("path").toString()).isEqualTo("[\"role\",\"skills\"]");
		assertThat(answer.data().at("/founder/name").asString()).isEqualTo("Founder");
	}

	static Stream<Arguments> wrongRequests() {
		return Stream.of(arguments("syntax", "{ roles { ", Map.of()), arguments("empty query", "", Map.of()),
				arguments("blank query", " \n ", Map.of()), arguments("no GraphQL", "SELECT 1", Map.of()),
				arguments("unknown field", "{ salary }", Map.of()),
				arguments("unknown nested field", "{ sources { secret } }", Map.of()),
				arguments("unknown argument", "{ roles(limit: 3) { totalCount } }", Map.of()),
				arguments("missing argument", "{ role { id } }", Map.of()),
				arguments("missing selection", "{ roles }", Map.of()),
				arguments("selection of a scalar", "{ role(id: \"founder\") { id { x } } }", Map.of()),
				arguments("wrong type", "{ roles(first: \"many\") { totalCount } }", Map.of()),
				arguments("wrong enum", "{ roles(orderBy: {field: SALARY}) { totalCount } }", Map.of()),
				arguments("unknown input field", "{ roles(filter: {pay: 3}) { totalCount } }", Map.of()),
				arguments("null for a required argument", "{ role(id: null) { id } }", Map.of()),
				arguments("unknown fragment", "{ ...Nothing }", Map.of()),
				arguments("fragment cycle", "{ ...A } fragment A on Query { ...A }", Map.of()),
				arguments("unknown directive", "{ sources @sort { id } }", Map.of()),
				arguments("undefined variable", "{ role(id: $id) { id } }", Map.of()),
				arguments("missing variable", "query($id: ID!) { role(id: $id) { id } }", Map.of()),
				arguments("null variable", "query($id: ID!) { role(id: $id) { id } }",
						Collections.singletonMap("id", null)),
				arguments("variable of a wrong type", "query($n: Int) { roles(first: $n) { totalCount } }",
						Map.of("n", "many")),
				arguments("too large an integer", "query($n: Int) { roles(first: $n) { totalCount } }",
						Map.of("n", 3_000_000_000L)),
				arguments("object for a text", "query($q: String!) { search(query: $q) { totalCount } }",
						Map.of("q", Map.of())),
				arguments("text for an object", "query($f: RoleFilter) { roles(filter: $f) { totalCount } }",
						Map.of("f", "all")),
				arguments("unknown key in a variable", "query($f: RoleFilter) { roles(filter: $f) { totalCount } }",
						Map.of("f", Map.of("pay", 3))),
				arguments("number for an enum",
						"query($k: [ConceptKind!]) { search(query: \"a\", kinds: $k) { totalCount } }",
						Map.of("k", List.of(3))),
				arguments("both starting points",
						"{ skillGap(from: {role: \"founder\", profile: {skills: []}}, to: \"founder\") { transferability } }",
						Map.of()),
				arguments("no starting point", "{ skillGap(from: {}, to: \"founder\") { transferability } }", Map.of()),
				arguments("null starting point",
						"{ skillGap(from: {role: null}, to: \"founder\") { transferability } }", Map.of()),
				arguments("both starting points in a variable",
						"query($f: StartingPoint!) { skillGap(from: $f, to: \"founder\") { transferability } }",
						Map.of("f", Map.of("role", "founder", "profile", Map.of("skills", List.of())))),
				arguments("a skill that is named twice",
						"{ skillGap(from: {profile: {skills: [{skill: \"planning\"}, {skill: \"planning\", level: 9}]}}, "
								+ "to: \"founder\") { transferability } }",
						Map.of()),
				arguments("a level above 100",
						"{ skillGap(from: {profile: {skills: [{skill: \"planning\", level: 101}]}}, to: \"founder\") "
								+ "{ transferability } }",
						Map.of()),
				arguments("a cursor", "{ roles(after: \"x\") { totalCount } }", Map.of()),
				arguments("one role to compare", "{ compareRoles(ids: [\"founder\"]) { roles { id } } }", Map.of()),
				arguments("no role to compare", "{ compareRoles(ids: []) { roles { id } } }", Map.of()),
				arguments("the same role twice", "{ compareRoles(ids: [\"founder\", \"founder\"]) { roles { id } } }",
						Map.of()),
				arguments("101 nodes", "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
						Map.of("ids", Collections.nCopies(101, "jira"))),
				arguments("mutation", "mutation { __typename }", Map.of()),
				arguments("subscription", "subscription { __typename }", Map.of()),
				arguments("two operations and no name", "query A { sources { id } } query B { sources { id } }",
						Map.of()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("wrongRequests")
	void aWrongRequestIsABadRequestWithCodeAndClassification(String what, String query, Map<String, Object> variables) {
		var answer = this.http.ask(query, variables);
		assertThat(answer.errors()).isNotEmpty().allSatisfy((error) -> {
			assertThat(error.at("/extensions/code").asString("none")).isEqualTo("BAD_REQUEST");
			assertThat(error.at("/extensions/classification").asString("none")).isEqualTo("BAD_REQUEST");
			assertThat(error.at("/message").asString("")).isNotBlank();
		});
		assertThat(answer.text()).doesNotContainPattern(INTERNALS);
	}

	/** GraphQL Java takes any JSON for an ID, as a text that nothing has as its id. */
	@Test
	void anIdThatIsNoTextNamesNothing() {
		for (Object id : List.of(Map.of("a", 1), List.of("jira", "pmp"), true, 7, 1.5)) {
			var answer = this.http.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id));
			assertThat(answer.data().path("node").isObject()).isFalse();
			assertThat(answer.codes()).doesNotContain("INTERNAL");
			assertThat(answer.text()).doesNotContainPattern(INTERNALS);
		}
	}

	@Test
	void theNameOfAnOperationThatIsNotThereIsABadRequest() {
		var answer = this.http.post("{\"query\": \"query A { sources { id } }\", \"operationName\": \"B\"}");
		assertThat(answer.codes()).containsExactly("BAD_REQUEST");
		assertThat(answer.text()).doesNotContainPattern(INTERNALS);
	}

	static List<String> oddTexts() {
		var odd = new ArrayList<String>(List.of("", " ", "\n\t\r", "\u0000", "a\u0000b", "\u0001\u001f\u007f", "\u202e",
				"\ufeff", "\ufffd", "🦄", "👩‍👩‍👧", "e\u0301\u0301\u0301", "ß", "İ", "ﬁ", "中文", "שלום", "'", "\"",
				"\\", "\\u0000", "`", "'; MERGE (n) DELETE n; //", "}) RETURN 1 //", "$id", "${jndi:ldap://x}", "#{1}",
				"%s%n%d", "{0}", "../../etc/passwd", "<script>", "null", "NaN", "1e400", "-1", "*", "?", "*:*",
				"a AND b", "AND", "OR OR", "NOT", "(", ")", "((((", "[a TO b]", "{a TO *}", "a^", "a^-1", "a~", "~2",
				"+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "name:x", "/a.*/", "\"unclosed", "_exists_:id"));
		odd.add("x".repeat(100_000));
		odd.add("🦄".repeat(20_000));
		odd.add("a ".repeat(30_000));
		odd.add("\"".repeat(10_000));
		odd.add("\\".repeat(10_000));
		odd.add("(".repeat(10_000));
		return odd;
	}

	@ParameterizedTest
	@MethodSource("oddTexts")
	void anOddTextIsAnIdThatNothingHas(String text) {
		var answer = this.http.ask("""
				query($text: ID!) {
				  role(id: $text) { id }
				  node(id: $text) { id }
				  nodes(ids: [$text]) { id }
				}
				""", Map.of("text", text));
		assertThat(answer.errors()).isEmpty();
		assertThat(answer.data().get("role").isNull() && answer.data().get("node").isNull()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("oddTexts")
	void anOddTextInAFilterIsRefusedAndQuotedInShort(String text) {
		for (String query : List.of("roles(filter: {requiresAll: [$text]}) { totalCount }",
				"roles(filter: {source: [$text]}) { totalCount }", "roles(filter: {family: [$text]}) { totalCount }",
				"faq(about: $text) { id }")) {
			String type = query.contains("family") ? "String!" : "ID!";
			var answer = this.http.ask("query($text: %s) { %s }".formatted(type, query), Map.of("text", text));
			assertThat(answer.codes()).as(query).containsExactly("BAD_REQUEST");
			assertThat(answer.message()).hasSizeLessThan(600);
			assertThat(answer.text()).doesNotContain("Neo.");
		}
	}

	@ParameterizedTest
	@MethodSource("oddTexts")
	void anOddTextInAnAnalysisIsNotFoundAndQuotedInShort(String text) {
		var answer = this.http.ask(
				"query($id: ID!) { skillGap(from: {role: \"founder\"}, to: $id) { transferability } }",
				Map.of("id", text));
		assertThat(answer.codes()).containsExactly("NOT_FOUND");
		assertThat(answer.message()).hasSizeLessThan(200);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "{", "[]", "[{\"query\": \"{ sources { id } }\"}]", "null", "3", "\"{ sources { id } }\"",
					"{}", "{\"query\": null}", "{\"query\": 3}", "{\"query\": [\"{ sources { id } }\"]}", "query=1",
					"\u0000", "{\"query\": \"{ sources { id } }\"", "{\"Query\": \"{ sources { id } }\"}" })
	void aBodyThatIsNoRequestIsRefusedWithAnErrorOfGraphQlsForm(String body) {
		var answer = this.http.post(body);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.codes()).containsExactly("BAD_REQUEST");
		assertThat(answer.text()).doesNotContainPattern(INTERNALS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"query\": \"{ sources { id } }\", \"variables\": []}",
			"{\"query\": \"{ sources { id } }\", \"variables\": 3}",
			"{\"query\": \"{ sources { id } }\", \"variables\": \"none\"}",
			"{\"query\": \"{ sources { id } }\", \"operationName\": {}}",
			"{\"query\": \"{ sources { id } }\", \"operationName\": 3}",
			"{\"query\": \"{ sources { id } }\", \"extensions\": []}",
			"{\"query\": \"{ sources { id } }\", \"extensions\": \"x\"}" })
	void aRequestWithPartsOfTheWrongTypeIsNoFaultOfOurs(String body) {
		var answer = this.http.post(body);
		assertThat(answer.status()).isLessThan(500);
		assertThat(answer.codes()).doesNotContain("INTERNAL");
		assertThat(answer.text()).doesNotContainPattern(INTERNALS);
	}

	@ParameterizedTest
	@CsvSource({ "text/plain,415", "application/xml,415", "application/x-www-form-urlencoded,415", "nonsense,415" })
	void aBodyOfAnotherTypeIsRefused(String type, int status) {
		var answer = this.http.post("{\"query\": \"{ sources { id } }\"}", "Content-Type", type);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.codes()).containsExactly("BAD_REQUEST");
		assertThat(answer.text()).doesNotContainPattern(INTERNALS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "application/graphql-response+json", "text/event-stream" })
	void whatNeverBecomesARequestIsRefusedAsJson(String accepted) {
		for (var answer : List.of(this.http.get("/graphql", "Accept", accepted),
				this.http.get("/nope", "Accept", accepted), this.http.post("{", "Accept", accepted),
				this.http.post("query", "Content-Type", "text/plain", "Accept", accepted))) {
			assertThat(answer.header("Content-Type")).startsWith("application/json");
			assertThat(answer.codes()).containsExactly((answer.status() == 404) ? "NOT_FOUND" : "BAD_REQUEST");
			assertThat(answer.message()).isNotBlank();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ nope }", "{ sources(",
			"{ roles(first: 100) { nodes { similarRoles(first: 100) { transferability } } } }" })
	void whatIsRefusedInAStreamHasACode(String query) {
		var answer = this.http.post(JsonMapper.shared().writeValueAsString(Map.of("query", query)), "Accept",
				"text/event-stream");
		assertThat(answer.text()).contains("event:next", "BAD_REQUEST", "event:complete")
			.doesNotContainPattern(INTERNALS);
	}

	@Test
	void aQueryIsAnsweredInAStream() {
		var answer = this.http.post("{\"query\": \"{ role(id: \\\"founder\\\") { id } }\"}", "Accept",
				"text/event-stream");
		assertThat(answer.text()).contains("data:{\"data\":{\"role\":{\"id\":\"founder\"}}}");
	}

	@Test
	void aTypeThatNobodyHasIsNotAcceptable() {
		var answer = this.http.post("{\"query\": \"{ sources { id } }\"}", "Accept", "image/png");
		assertThat(answer.status()).isEqualTo(406);
		assertThat(answer.codes()).containsExactly("BAD_REQUEST");
	}

	@ParameterizedTest
	@CsvSource({ "/graphql,400", "/nope,404", "/graphql/nope,404", "/graphiql/nope,404", "/actuator/env,404",
			"/actuator/heapdump,404" })
	void aPathThatServesNothingSaysSoWithoutATrace(String path, int status) {
		var answer = this.http.get(path);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text()).doesNotContainPattern(INTERNALS).doesNotContain("trace");
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "A.b_c-1", "0123456789012345678901234567890123456789012345678901234567890123" })
	void aWellFormedRequestIdIsKept(String id) {
		var answer = this.http.post("{\"query\": \"{ sources { id } }\"}", "X-Request-Id", id);
		assertThat(answer.header("X-Request-Id")).isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "a/b", "<b>",
			"01234567890123456789012345678901234567890123456789012345678901234", "a;b", "${jndi:ldap://x}" })
	void anOddRequestIdIsReplaced(String id) {
		var answer = this.http.post("{\"query\": \"{ sources { id } }\"}", "X-Request-Id", id);
		assertThat(answer.header("X-Request-Id")).matches(UUID);
	}

	@Test
	void refusedRequestsHaveAnIdToo() {
		assertThat(this.http.post("{").header("X-Request-Id")).matches(UUID);
		assertThat(this.http.get("/nope").header("X-Request-Id")).matches(UUID);
	}

	@Test
	void aFaultOfOursIsOpaqueAndNamesTheRequest() {
		addRoleWithoutKind();
		assertThatItIsOpaque("{ role(id: \"broken-role\") { name } }", null);
	}

	@Test
	void aFaultOfOursDeepInARequestIsOpaqueAndNamesTheRequest() {
		addRoleWithoutKind();
		assertThatItIsOpaque("{ skill(id: \"planning\") { roles { nodes { name } } } }", "[\"skill\",\"roles\"]");
		assertThatItIsOpaque("{ faq { about { name } } }", null);
	}

	@Test
	void aFaultOfOursHidesNothingElse() {
		addRoleWithoutKind();
		var answer = this.http.ask("{ scenarios { id } role(id: \"broken-role\") { name } }");
		assertThat(answer.codes()).containsExactly("INTERNAL");
		assertThat(answer.data().get("scenarios").size()).isEqualTo(4);
	}

	@Test
	void anAnalysisOfBrokenFactsIsOpaqueToo() {
		addRoleWithoutKind();
		assertThatItIsOpaque("{ skillGap(from: {role: \"founder\"}, to: \"broken-role\") { transferability } }", null);
		assertThatItIsOpaque("{ search(query: \"broken role\") { totalCount } }", null);
	}

	private void addRoleWithoutKind() {
		this.graph.run("""
				CREATE (role:Node:Concept:Role {id: 'broken-role', name: 'Broken role', nameKey: 'broken role',
				  origin: 'test'})
				WITH role
				MATCH (skill:Skill {id: 'planning'})
				CREATE (role)-[:REQUIRES {importance: 50.0, necessity: 'ESSENTIAL', source: 'career-atlas-editors',
				  basis: 'EDITORIAL'}]->(skill)
				WITH role
				MATCH (question:Question)
				CREATE (question)-[:ABOUT {source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(role)
				""");
	}

	private void assertThatItIsOpaque(String query, @Nullable String path) {
		var answer = this.http.ask(query);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.errors()).isNotEmpty().allSatisfy((error) -> {
			assertThat(error.at("/extensions/code").asString()).isEqualTo("INTERNAL");
			assertThat(error.at("/extensions/requestId").asString()).isEqualTo(answer.header("X-Request-Id"))
				.matches(UUID);
			assertThat(error.at("/message").asString()).contains("on our side");
		});
		if (path != null) {
			assertThat(answer.errors().getFirst().get("path").toString()).isEqualTo(path);
		}
		assertThat(answer.text()).doesNotContainPattern(INTERNALS);
	}

}
