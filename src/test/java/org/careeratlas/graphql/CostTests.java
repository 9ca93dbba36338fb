package org.careeratlas.graphql;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a request costs is known, told and bounded before anything is done for it. */
@AtlasTest
class CostTests {

	@LocalServerPort
	private int port;

	private RawHttp http;

	@BeforeEach
	void connect() {
		this.http = new RawHttp(this.port);
	}

	@Test
	void thoseWhoAskAreToldTheCost() {
		String query = """
				{ roles(first: 10) { nodes { skills(first: 5) { edges { evidence { asOf } } } } }
				  skillGap(from: {role: "project-manager"}, to: "product-manager") { transferability } }""";
		JsonNode cost = cost(query, Map.of());
		assertThat(cost.path("requested").asInt()).isEqualTo(10 + 10 * 5 + 10 * 5 + 50);
		assertThat(cost.path("budget").asInt()).isEqualTo(50_000);
		assertThat(this.http.ask(query).json().has("extensions")).isFalse();
	}

	@Test
	void textsCostMoreThanIds() {
		String query = """
				query($team: [StartingPoint!]!, $ad: String) {
				  skillGapMatrix(from: $team, to: ["product-manager"]) { coverage }
				  skillGap(from: {role: "project-manager"}, toText: $ad) { transferability } }""";
		List<?> team = List.of(Map.of("text", "Negotiation"), Map.of("role", "founder"), Map.of("text", "Planning"));
		int withoutAd = cost(query, Map.of("team", team)).path("requested").asInt();
		assertThat(withoutAd).isGreaterThan(2 * 2_000);
		assertThat(cost(query, Map.of("team", team, "ad", "Negotiation")).path("requested").asInt())
			.isEqualTo(withoutAd + 2_000);
	}

	private JsonNode cost(String query, Map<String, Object> variables) {
		return this.http
			.post(JsonMapper.shared()
				.writeValueAsString(Map.of("query", query, "variables", variables, "extensions", Map.of("cost", true))))
			.json()
			.at("/extensions/cost");
	}

	@ParameterizedTest
	@ValueSource(strings = { "roles(first: 100) { nodes { similarRoles(first: 100) { transferability } } }",
			"roles(first: 100) { nodes { skills(first: 100) { nodes { roles(first: 100) { nodes { id } } } } } }",
			"roles(first: 100) { nodes { skills(first: 100) { edges { evidence { note } } } "
					+ "tools(first: 100) { edges { evidence { note } } } "
					+ "transitions(first: 100) { nodes { evidence { note } } } } }" })
	void whatCostsTooMuchIsRefusedUnread(String fields) {
		assertThatIsRefused("{ " + fields + " }");
	}

	@ParameterizedTest
	@ValueSource(strings = { "insights { skillDemand(first: 5) { roles } }",
			"neighborhood(id: \"product-manager\", depth: 3, limit: 300) { edges { evidence { note } } }",
			"learningPlan(from: {role: \"project-manager\"}, to: \"product-manager\") { steps { title } }" })
	void manyExpensiveFieldsAreRefusedUnread(String field) {
		assertThatIsRefused(IntStream.range(0, 40)
			.mapToObj((i) -> "a%d: %s".formatted(i, field))
			.collect(Collectors.joining(" ", "{ ", " }")));
		assertThat(this.http.ask("{ " + field + " }").codes()).doesNotContain("BAD_REQUEST");
	}

	private void assertThatIsRefused(String query) {
		try (var log = StatementLog.open()) {
			var answer = this.http.ask(query);
			assertThat(answer.codes()).containsExactly("BAD_REQUEST");
			var extensions = answer.errors().getFirst().path("extensions");
			assertThat(extensions.path("cost").asInt()).isGreaterThan(extensions.path("budget").asInt());
			assertThat(query).contains(extensions.path("field").asString().split("\\."));
			assertThat(log.statements()).isEmpty();
		}
	}

}
