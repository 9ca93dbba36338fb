package org.careeratlas.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What asks for too much is refused before it costs anything. */
@AtlasTest
class LimitsTests {

	private static final int BODY = 128 * 1024;

	@LocalServerPort
	private int port;

	private RawHttp http;

	@BeforeEach
	void connect() {
		this.http = new RawHttp(this.port);
	}

	@ParameterizedTest
	@ValueSource(ints = { BODY + 1, 1_000_000 })
	void aBodyOver128KibibytesIsRefused(int size) {
		assertThatItIsTooLarge(this.http.post(bodyOf(size)));
	}

	@ParameterizedTest
	@ValueSource(ints = { BODY + 1, 1_000_000 })
	void aBodyThatDoesNotSayHowLargeItIsIsRefusedToo(int size) {
		assertThatItIsTooLarge(this.http.postChunked(bodyOf(size)));
	}

	@Test
	void aBodyOf128KibibytesIsAnswered() {
		assertThat(this.http.post(bodyOf(BODY)).data().at("/search/totalCount").asInt(-1)).isZero();
		assertThat(this.http.postChunked(bodyOf(BODY)).data().at("/search/totalCount").asInt(-1)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql;a=b", "/%67raphql", "/graphql/", "//graphql", "/graphql%3B", "/./graphql" })
	void noSpellingOfThePathLeadsAroundTheLimit(String path) {
		var answer = this.http.postTo(path, bodyOf(BODY + 1));
		assertThat(answer.status()).isBetween(400, 499);
		assertThat(answer.data().isMissingNode()).isTrue();
	}

	@Test
	void fieldsMayNestFifteenDeep() {
		assertThat(this.http.ask(nested(15)).errors()).isEmpty();
		assertThatItIsRefused(nested(16), "15");
	}

	@Test
	void fragmentsDoNotHideHowDeepFieldsNest() {
		String query = "{ role(id: \"product-manager\") { ...A } } fragment A on Role { " + "reportsTo { ".repeat(7)
				+ "...B" + " }".repeat(7) + " } fragment B on Role { " + "reportsTo { ".repeat(7) + "id"
				+ " }".repeat(7) + " }";
		assertThatItIsRefused(query, "15");
	}

	@Test
	void aRequestMayHaveFiftyAliases() {
		assertThat(this.http.ask(aliases(50)).errors()).isEmpty();
		assertThatItIsRefused(aliases(51), "50");
	}

	@Test
	void theNodesOfANeighborhoodMultiplyWithThePagesBelow() {
		assertThatItIsRefused("""
				{ neighborhood(id: "jira", limit: 300) { nodes { ... on Role {
				  skills(first: 100) { nodes { roles(first: 100) { nodes { id } } } } } } } }
				""", "at most 50000 is allowed; most of it goes to neighborhood.nodes.skills.nodes.roles");
	}

	@Test
	void aRequestMayHaveThirtyDefinitions() {
		assertThat(this.http.ask(definitions(200)).errors()).isEmpty();
		assertThatItIsRefused(definitions(201), "200");
	}

	@Test
	void aRequestMayHaveThousandFields() {
		assertThat(this.http.ask(fields(1000)).errors()).isEmpty();
		assertThatItIsRefused(fields(1001), "1,000");
	}

	@Test
	@Timeout(20)
	void fragmentsThatExpandToOverThousandFieldsAreRefusedBeforeAnythingIsRead() {
		assertThatItIsRefusedUnread(document("expandingFragments"));
	}

	/** Each of the fragments spreads the next one ten times: 10^28 fields. */
	@Test
	@Timeout(20)
	void fragmentsThatSpreadEachOtherManyTimesAreRefusedBeforeAnythingIsRead() {
		String fragments = IntStream.range(0, 28)
			.mapToObj((i) -> "fragment F%d on Role { %s }".formatted(i, "...F%d ".formatted(i + 1).repeat(10)))
			.collect(Collectors.joining("\n"));
		assertThatItIsRefusedOrCheap(
				"{ role(id: \"founder\") { ...F0 } }\n" + fragments + "\nfragment F28 on Role { id name }");
	}

	/** The same with fields that GraphQL cannot merge away, two per level. */
	@Test
	@Timeout(20)
	void fragmentsThatDoubleAtEachLevelAreRefusedBeforeAnythingIsRead() {
		String fragments = IntStream.range(0, 12)
			.mapToObj((i) -> "fragment F%1$d on Role { a%1$d: reportsTo { ...F%2$d } b%1$d: reportsTo { ...F%2$d } }"
				.formatted(i, i + 1))
			.collect(Collectors.joining("\n"));
		assertThatItIsRefusedUnread(
				"{ role(id: \"product-manager\") { ...F0 } }\n" + fragments + "\nfragment F12 on Role { id }");
	}

	@Test
	@Timeout(20)
	void manyTokensAreRefusedBeforeAnythingIsRead() {
		assertThatItIsRefusedUnread("{" + " a".repeat(60_000) + " }");
		assertThatItIsRefusedUnread("{".repeat(100_000));
		assertThatItIsRefusedUnread("{ search(query: " + "[".repeat(60_000) + ") { totalCount } }");
	}

	@Test
	@Timeout(20)
	void manyRepetitionsOfAFieldAreRefusedBeforeAnythingIsRead() {
		String repeated = "search(query: \"a\") { totalCount } ";
		assertThatItIsRefusedUnread("{ " + repeated.repeat(3000) + "}");
	}

	@Test
	void graphiQlsIntrospectionIsAnswered() {
		var answer = this.http.ask(document("introspection"));
		assertThat(answer.errors()).isEmpty();
		assertThat(answer.data().at("/__schema/queryType/name").asString()).isEqualTo("Query");
		assertThat(answer.data().at("/__schema/types").size()).isGreaterThan(60);
	}

	private void assertThatItIsTooLarge(RawHttp.Answer answer) {
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.codes()).containsExactly("BAD_REQUEST");
		assertThat(answer.message()).contains("131072");
	}

	private void assertThatItIsRefused(String query, String limit) {
		try (var log = StatementLog.open()) {
			var answer = this.http.ask(query);
			assertThat(answer.codes()).containsExactly("BAD_REQUEST");
			assertThat(answer.message()).contains(limit);
			assertThat(log.statements()).isEmpty();
		}
	}

	private void assertThatItIsRefusedUnread(String query) {
		try (var log = StatementLog.open()) {
			var answer = this.http.ask(query);
			assertThat(answer.codes()).isNotEmpty().containsOnly("BAD_REQUEST");
			assertThat(answer.text()).hasSizeLessThan(10_000);
			assertThat(log.statements()).isEmpty();
		}
	}

	/** GraphQL counts a fragment that is spread twice into one selection once. */
	private void assertThatItIsRefusedOrCheap(String query) {
		var answer = this.http.ask(query);
		assertThat(answer.codes()).doesNotContain("INTERNAL", "UNAVAILABLE");
	}

	/** A body of that many bytes, whose query is right. */
	private static String bodyOf(int size) {
		String start = "{\"query\": \"query($q: String!) { search(query: $q) { totalCount } }\", \"variables\": {\"q\": \"";
		String end = "\"}}";
		return start + "~".repeat(size - start.length() - end.length()) + end;
	}

	private static String nested(int depth) {
		return "{ role(id: \"product-manager\") { " + "reportsTo { ".repeat(depth - 2) + "id" + " }".repeat(depth - 2)
				+ " } }";
	}

	private static String aliases(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> "a%d: __typename".formatted(i))
			.collect(Collectors.joining(" ", "{ ", " }"));
	}

	private static String definitions(int count) {
		return IntStream.range(1, count)
			.mapToObj((i) -> "fragment F%d on Role { id }".formatted(i))
			.collect(Collectors.joining(" ", "{ role(id: \"founder\") { "
					+ IntStream.range(1, count).mapToObj((i) -> "...F" + i).collect(Collectors.joining(" ")) + " } } ",
					""));
	}

	private static String fields(int count) {
		return "{ role(id: \"founder\") { " + "id ".repeat(count - 1) + "} }";
	}

	private static String document(String name) {
		try {
			return new ClassPathResource("graphql-test/%s.graphql".formatted(name))
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
