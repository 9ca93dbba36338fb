package org.careeratlas.graphql;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.model.Id;
import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.neo4j.GraphVersion;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.RunningAtlas;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

/** What is sent again and again is answered from memory, and never differently. */
@AtlasTest
class AnswerCacheTests {

	private static final Id BAKER = new Id("answers-baker");

	private static final String QUERY = "query($id: ID!) { role(id: $id) { name skills(first: 50) { nodes { name } } } }";

	private static final String NAME = "{\"query\": \"{ role(id: \\\"answers-baker\\\") { name } }\"}";

	private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@LocalServerPort
	private int port;

	@Autowired
	private AnswerCache answers;

	@Autowired
	private GraphVersion version;

	@Autowired
	private GraphReadiness readiness;

	@Autowired
	private MeterRegistry metrics;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Driver driver;

	@Autowired
	private Neo4jConnectionDetails server;

	private RawHttp http;

	@BeforeEach
	void add() {
		this.http = new RawHttp(this.port);
		rename("Baker");
	}

	@AfterEach
	void remove() {
		this.catalogues.replace(new Catalogue("test-answers", List.of(), List.of()));
	}

	private void rename(String name) {
		this.catalogues.replace(new Catalogue("test-answers",
				List.of(new NodeRow(BAKER, List.of("Role", "Concept"),
						Map.of("name", name, "nameKey", name.toLowerCase(Locale.ROOT), "roleKind", "POSITION"))),
				List.of()));
	}

	@Test
	void theSameBytesAreSentAgain() throws Exception {
		String body = body("project-manager");
		String first = this.http.post(body).text();
		untilKept(this.metrics, () -> this.http.post(body));
		assertThat(this.http.post(body).text()).isEqualTo(first).contains("skills");
		var compressed = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(this.port)))
				.header("Content-Type", "application/json")
				.header("Accept-Encoding", "gzip")
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofByteArray());
		assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
		try (var plain = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
			assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(first);
		}
	}

	@Test
	void headersAreThoseOfAnyAnswer() {
		var first = this.http.post(NAME, "X-Request-Id", "first");
		untilKept(this.metrics, () -> this.http.post(NAME));
		var again = this.http.post(NAME, "X-Request-Id", "again");
		assertThat(again.header("X-Request-Id")).isEqualTo("again");
		for (String name : List.of("Content-Type", "Content-Security-Policy", "X-Content-Type-Options")) {
			assertThat(again.header(name)).as(name).isEqualTo(first.header(name)).isNotEmpty();
		}
	}

	@Test
	void anotherRequestHasAnotherAnswer() {
		untilKept(this.metrics, () -> this.http.post(body("project-manager")));
		assertThat(this.http.post(body("product-manager")).text()).contains("Product")
			.isNotEqualTo(this.http.post(body("project-manager")).text());
		untilKept(this.metrics, () -> this.http.post(NAME, "Accept", "application/json"));
		assertThat(this.http.post(NAME, "Accept", "application/graphql-response+json").header("Content-Type"))
			.startsWith("application/graphql-response+json");
	}

	@Test
	void aChangeByThisInstanceIsInTheNextAnswer() {
		untilKept(this.metrics, () -> this.http.post(NAME));
		assertThat(this.http.post(NAME).text()).contains("Baker");
		for (String name : List.of("Pastry cook", "Confectioner", "Miller")) {
			rename(name);
			for (int i = 0; i < 5; i++) {
				assertThat(this.http.post(NAME).text()).contains(name);
			}
		}
	}

	@Test
	void anEditInNeo4jItselfIsInTheAnswersWithinTwoSeconds() {
		untilKept(this.metrics, () -> this.http.post(NAME));
		this.driver.executableQuery("MATCH (role:Role {id: 'answers-baker'}) SET role.name = 'Somebody'").execute();
		await().atMost(TWO_SECONDS).until(() -> this.http.post(NAME).text().contains("Somebody"));
	}

	@Test
	@DisabledIfSystemProperty(named = "careeratlas.test.database", matches = "container",
			disabledReason = "the other speaks to the embedded engine as it would to any server")
	void aChangeByAnotherInstanceIsInTheAnswersWithinTwoSeconds() {
		try (var other = RunningAtlas.over(this.server).whenReady()) {
			var http = new RawHttp(other.address().getPort());
			untilKept(other.part(MeterRegistry.class), () -> http.post(NAME));
			rename("Pastry cook");
			await().atMost(TWO_SECONDS).until(() -> http.post(NAME).text().contains("Pastry cook"));
		}
	}

	@Test
	void anAnswerFromBeforeAChangeIsNotFoundAfterIt() {
		byte[] digest = "digest".getBytes(StandardCharsets.UTF_8);
		var before = this.answers.key(digest).orElseThrow();
		rename("Pastry cook");
		assertThat(this.answers.key(digest)).isPresent();
		this.answers.keep(before, KeptAnswer.of("application/json", Map.of(), "old".getBytes(StandardCharsets.UTF_8)));
		assertThat(this.answers.key(digest).flatMap(this.answers::find)).isEmpty();
	}

	@Test
	void errorsAreNotKept() {
		String unknown = "{\"query\": \"{ skillGap(from: {role: \\\"nobody\\\"}, to: \\\"nothing\\\") { transferability } }\"}";
		assertThat(this.http.post(unknown).codes()).containsExactly("NOT_FOUND");
		assertThatIsNotKept(unknown);
		assertThatIsNotKept("{\"query\": \"{ unknown }\"}");
		assertThatIsNotKept("{\"query\": \"mutation { unknown }\"}");
	}

	@Test
	void streamsAreNotKept() {
		untilKept(this.metrics, () -> this.http.post(NAME));
		double before = hits(this.metrics);
		for (int i = 0; i < 5; i++) {
			assertThat(this.http.post(NAME, "Accept", "text/event-stream").header("Content-Type"))
				.startsWith("text/event-stream");
		}
		assertThat(hits(this.metrics)).isEqualTo(before);
	}

	private void assertThatIsNotKept(String body) {
		double before = hits(this.metrics);
		for (int i = 0; i < 5; i++) {
			assertThat(this.http.post(body).text()).contains("\"errors\"");
		}
		assertThat(hits(this.metrics)).isEqualTo(before);
	}

	@Test
	void memoryIsBounded() {
		var bounded = cache(DataSize.ofKilobytes(100));
		var random = new Random(1);
		for (int i = 0; i < 1000; i++) {
			byte[] body = new byte[1000];
			random.nextBytes(body);
			bounded.keep(new AnswerCache.Key(1, ByteBuffer.wrap(String.valueOf(i).getBytes(StandardCharsets.UTF_8))),
					KeptAnswer.of("application/json", Map.of(), body));
		}
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(bounded.size()).isPositive().isLessThanOrEqualTo(100 * 1024));
	}

	@Test
	void nothingIsKeptWithoutMemory() {
		assertThat(cache(DataSize.ofBytes(0)).isEnabled()).isFalse();
		assertThat(cache(null).isEnabled()).isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> new AnswerCacheProperties(DataSize.ofBytes(-1)));
	}

	private AnswerCache cache(@Nullable DataSize size) {
		return new AnswerCache(this.version, this.readiness, new AnswerCacheProperties(size),
				new SimpleMeterRegistry());
	}

	/** Sends a request until it is answered from memory: changes may still settle. */
	private static void untilKept(MeterRegistry metrics, Runnable request) {
		double before = hits(metrics);
		await().atMost(PATIENCE).until(() -> {
			request.run();
			return hits(metrics) > before;
		});
	}

	private static double hits(MeterRegistry metrics) {
		return metrics.get("cache.gets").tags("cache", "answers", "result", "hit").functionCounter().count();
	}

	private static String body(String role) {
		return JsonMapper.shared().writeValueAsString(Map.of("query", QUERY, "variables", Map.of("id", role)));
	}

}
