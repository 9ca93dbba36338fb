package org.careeratlas.graphql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.RawHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Requests that are not simply posted. */
@AtlasTest
class TransportTests {

	private static final String QUERY = "query name($id: ID!) { role(id: $id) { name } }";

	private static final String VARIABLES = "{\"id\": \"product-manager\"}";

	@Autowired
	private GraphEdits graph;

	private RawHttp http;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.http = new RawHttp(port);
	}

	@Test
	void aQueryMayBeSentWithGet() {
		var answer = this.http.get(address(QUERY, VARIABLES));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.data().at("/role/name").asString()).isEqualTo("Product manager");
		assertThat(this.http.get("/graphql?operationName=b&query=" + encoded("query a { nope } query b { __typename }"))
			.codes()).contains("BAD_REQUEST");
		assertThat(this.http
			.get("/graphql?operationName=b&query=" + encoded("query a { sources { id } } query b { __typename }"))
			.data()
			.propertyNames()).containsExactly("__typename");
	}

	@ParameterizedTest
	@CsvSource({ "'', 400, query", "?variables=7&query=x, 400, variables", "?extensions=[]&query=x, 400, extensions",
			"?query=mutation{a}, 405, POST", "?query=subscription{a}, 405, POST" })
	void whatCannotBeSentWithGetIsSaid(String parameters, int status, String named) {
		var answer = this.http.get("/graphql"
				+ parameters.replace("{", "%7B").replace("}", "%7D").replace("[", "%5B").replace("]", "%5D"));
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.codes()).containsExactly("BAD_REQUEST");
		assertThat(answer.message()).contains(named);
	}

	@Test
	void anAnswerThatTheClientHasIsNotSentAgainUntilSomethingChanges() {
		String address = address(QUERY, VARIABLES);
		String tag = await().until(() -> this.http.get(address).header("ETag"), (found) -> !found.isEmpty());
		assertThat(this.http.get(address).header("Cache-Control")).isEqualTo("no-cache");
		assertThat(this.http.get(address).header("ETag")).isEqualTo(tag);
		await().untilAsserted(() -> {
			Answer again = this.http.get(address, "If-None-Match", "\"other\", " + tag);
			assertThat(again.status()).isEqualTo(304);
			assertThat(again.text()).isEmpty();
		});
		assertThat(this.http.get(address(QUERY, "{\"id\": \"founder\"}"), "If-None-Match", tag).status())
			.isEqualTo(200);
		this.graph.touch();
		Answer changed = this.http.get(address, "If-None-Match", tag);
		assertThat(changed.status()).isEqualTo(200);
		assertThat(changed.header("ETag")).isNotEqualTo(tag);
	}

	@Test
	void anErrorHasNoTag() {
		assertThat(this.http.get("/graphql?query=" + encoded("{ nope }")).header("ETag")).isEmpty();
	}

	@Test
	void aDocumentThatWasSentOnceIsNamedByItsDigest() throws Exception {
		String query = "{ role(id: \"founder\") { name } } # " + System.nanoTime();
		String extensions = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}".formatted(sha256(query));
		Answer unknown = this.http.post("{\"extensions\": %s}".formatted(extensions));
		assertThat(unknown.status()).isEqualTo(200);
		assertThat(unknown.codes()).containsExactly("PERSISTED_QUERY_NOT_FOUND");
		assertThat(unknown.message()).isEqualTo("PersistedQueryNotFound");
		Answer sent = this.http
			.post("{\"query\": \"%s\", \"extensions\": %s}".formatted(query.replace("\"", "\\\""), extensions));
		Answer named = this.http.post("{\"extensions\": %s}".formatted(extensions));
		Answer got = this.http.get("/graphql?extensions=" + encoded(extensions));
		assertThat(sent.data().at("/role/name").asString()).isEqualTo("Founder");
		assertThat(named.text()).isEqualTo(sent.text());
		assertThat(got.text()).isEqualTo(sent.text());
	}

	@Test
	void aDigestOfAnotherDocumentIsRefused() {
		var answer = this.http.post("{\"query\": \"{ __typename }\", \"extensions\": {\"persistedQuery\": "
				+ "{\"version\": 1, \"sha256Hash\": \"%s\"}}}".formatted("0".repeat(64)));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.message()).contains("SHA-256");
	}

	@Test
	void theSchemaHasAnAddress() {
		var answer = this.http.get("/graphql/schema");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text()).contains("type Query", "skillGap(");
	}

	@Test
	void deferIsNotOfferedSinceItIsNotDelivered() {
		var directives = this.http.ask("{ __schema { directives { name } } }").data().at("/__schema/directives");
		assertThat(directives.findValuesAsString("name")).contains("include", "skip", "cost").doesNotContain("defer");
		assertThat(this.http.get("/graphql/schema").text()).contains("directive @cost").doesNotContain("@defer");
		var whole = this.http.ask("{ ... @defer { role(id: \"founder\") { name } } }");
		assertThat(whole.data().at("/role/name").asString()).isEqualTo("Founder");
	}

	@ParameterizedTest
	@CsvSource({ "text/plain, 415", "application/xml, 415" })
	void whatIsNoJsonIsRefusedInJson(String type, int status) {
		var answer = this.http.post("{\"query\": \"{ __typename }\"}", "Content-Type", type);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.codes()).containsExactly("BAD_REQUEST");
	}

	private static String address(String query, String variables) {
		return "/graphql?query=%s&variables=%s".formatted(encoded(query), encoded(variables));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String sha256(String text) throws Exception {
		return HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}

}
