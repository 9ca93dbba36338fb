package org.careeratlas;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import graphql.introspection.Introspection;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.RawHttp.Answer;
import org.careeratlas.testing.RunningAtlas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a service lets in that is configured more strictly than by default. */
@AtlasTest
@TestInstance(Lifecycle.PER_CLASS)
class SwitchesTests {

	private static final int CONNECTIONS = 20;

	private static final String QUESTION = "{ role(id: \"product-manager\") { id } }";

	@LocalServerPort
	private int defaultPort;

	private RunningAtlas atlas;

	private RawHttp http;

	private RawHttp management;

	@BeforeAll
	void start(@Autowired Neo4jConnectionDetails server) {
		this.atlas = RunningAtlas.over(server, "careeratlas.limits.connections=" + CONNECTIONS,
				"careeratlas.limits.requests=1", "careeratlas.ui.graphiql=false",
				"careeratlas.cors.origins=https://*.example.org",
				"careeratlas.documents.manifest=src/test/resources/trusted-documents.json",
				"spring.graphql.schema.introspection.enabled=false", "management.server.port=0",
				"management.endpoints.web.exposure.include=health,prometheus");
		this.http = new RawHttp(this.atlas.address().getPort());
		this.management = new RawHttp(this.atlas.managementPort());
		await().until(() -> this.http.get("/readyz").status() == 200);
	}

	/** Introspection is refused in the whole process. */
	@AfterAll
	void stop() {
		this.atlas.close();
		Introspection.enabledJvmWide(true);
	}

	@Test
	void onlyHealthAndInfoAreForAll() {
		var all = new RawHttp(this.defaultPort);
		assertThat(all.get("/actuator").json().path("_links").propertyNames()).containsOnly("self", "health",
				"health-path", "info");
		assertThat(all.get("/actuator/prometheus").status()).isEqualTo(404);
	}

	@Test
	void theOperatorsPartMayHaveAPortOfItsOwn() {
		assertThat(this.http.get("/actuator/health").status()).isEqualTo(404);
		assertThat(this.http.get("/livez").status()).isEqualTo(200);
		assertThat(this.management.get("/actuator/health/readiness").status()).isEqualTo(200);
		assertThat(this.management.get("/actuator/prometheus").text()).contains("careeratlas_requests_active");
	}

	@Test
	void graphiQlCanBeLeftOut() {
		assertThat(Stream.of("/graphiql", "/graphiql/", "/graphiql/index.html").map(this.http::get).map(Answer::status))
			.containsOnly(404);
	}

	@Test
	void introspectionCanBeRefused() {
		assertThat(this.http.ask("{ __schema { types { name } } }").codes()).contains("BAD_REQUEST");
		assertThat(this.http.ask(QUESTION).errors()).isEmpty();
	}

	@Test
	void theSchemaHasNoAddressWhereIntrospectionIsRefused() {
		assertThat(this.http.get("/graphql/schema").status()).isEqualTo(404);
	}

	@Test
	void namedSitesMayAskFromABrowserAndReadRefusalsToo() {
		Answer answered = this.http.post("{\"query\": \"{ __typename }\"}", "Origin", "https://a.example.org");
		assertThat(answered.header("Access-Control-Allow-Origin")).isEqualTo("https://a.example.org");
		assertThat(answered.header("Access-Control-Expose-Headers")).contains("ETag", "Retry-After");
		Answer refused = this.http.post("not JSON", "Origin", "https://a.example.org");
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo("https://a.example.org");
		Answer stranger = this.http.post("{\"query\": \"{ __typename }\"}", "Origin", "https://example.com");
		assertThat(stranger.status()).isEqualTo(403);
		assertThat(stranger.header("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void documentsOfTheManifestAreNamedByTheirIds() {
		assertThat(this.http.post("{\"documentId\": \"roleName\", \"variables\": {\"id\": \"founder\"}}")
			.data()
			.at("/role/name")
			.asString()).isEqualTo("Founder");
		Answer unknown = this.http.post("{\"id\": \"nope\"}");
		assertThat(unknown.status()).isEqualTo(404);
		assertThat(unknown.codes()).containsExactly("PERSISTED_QUERY_NOT_FOUND");
	}

	@Test
	void requestsOfOneAddressAreLimited() throws Exception {
		int clients = 10;
		var together = new CountDownLatch(clients);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<List<Answer>> client = () -> {
				together.countDown();
				together.await();
				return Stream.generate(() -> this.http.ask(QUESTION)).limit(clients).toList();
			};
			var answers = new ArrayList<Answer>();
			for (var answered : threads.invokeAll(Stream.generate(() -> client).limit(clients).toList())) {
				answers.addAll(answered.get());
			}
			assertThat(answers).anyMatch((answer) -> answer.status() == 200)
				.filteredOn((answer) -> answer.status() != 200)
				.isNotEmpty()
				.allSatisfy((answer) -> {
					assertThat(answer.status()).isEqualTo(429);
					assertThat(answer.header("Retry-After")).isEqualTo("1");
					assertThat(answer.codes()).containsExactly("UNAVAILABLE");
				});
		}
		assertThat(this.http.ask(QUESTION).status()).isEqualTo(200);
	}

	@Test
	void connectionsOfOneAddressAreLimited() throws Exception {
		var sockets = new ArrayList<Socket>();
		try {
			for (int i = 0; i < CONNECTIONS; i++) {
				sockets.add(new Socket("localhost", this.atlas.address().getPort()));
			}
			try (var oneMore = new Socket("localhost", this.atlas.address().getPort())) {
				assertThat(isClosed(oneMore)).isTrue();
			}
		}
		finally {
			for (Socket socket : sockets) {
				socket.close();
			}
			await().ignoreExceptions().until(() -> this.http.get("/livez").status() == 200);
		}
	}

	private static boolean isClosed(Socket socket) throws IOException {
		socket.setSoTimeout(20_000);
		try {
			socket.getOutputStream().write("GET /livez HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.UTF_8));
			return socket.getInputStream().read() < 0;
		}
		catch (SocketException ex) {
			return true;
		}
	}

}
