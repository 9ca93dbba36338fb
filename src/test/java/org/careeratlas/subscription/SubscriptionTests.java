package org.careeratlas.subscription;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.model.Id;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.RunningAtlas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What clients are told that stay connected. */
@AtlasTest
class SubscriptionTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String SUBSCRIPTION = "subscription { atlasChanged { version sources { id } "
			+ "touched { kind count } } }";

	private static final NodeRow ROLE = new NodeRow(new Id("subscription-baker"), List.of("Role", "Concept"),
			Map.of("name", "Baker", "nameKey", "baker", "roleKind", "POSITION", "source", "career-atlas-editors"));

	private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Driver driver;

	@Autowired
	private Subscribers subscribers;

	private int port;

	@BeforeEach
	void rememberPort(@LocalServerPort int port) {
		this.port = port;
	}

	@AfterEach
	void removeTheRole() {
		replace(List.of());
	}

	@Test
	void aChangeByThisServiceIsToldWithItsNodesAndSources() throws Exception {
		try (var client = new Client(this.port)) {
			client.subscribe("1", SUBSCRIPTION);
			await().until(() -> openSubscriptions() == 1);
			replace(List.of(ROLE));
			JsonNode change = client.next("1").at("/data/atlasChanged");
			assertThat(change.path("version").asString()).isNotEmpty();
			assertThat(change.at("/touched/0/kind").asString()).isEqualTo("Role");
			assertThat(change.at("/touched/0/count").asInt()).isOne();
			assertThat(change.at("/sources/0/id").asString()).isEqualTo("career-atlas-editors");
			replace(List.of());
			JsonNode removal = client.next("1").at("/data/atlasChanged");
			assertThat(removal.path("version")).isNotEqualTo(change.path("version"));
			assertThat(removal.path("touched").values())
				.noneMatch((kind) -> kind.path("kind").asString().equals("Role"));
		}
		await().until(() -> openSubscriptions() == 0);
	}

	@Test
	void aWriteBySomebodyElseIsToldWithinTwoSecondsAsAnything() throws Exception {
		try (var client = new Client(this.port)) {
			client.subscribe("1",
					"subscription { atlasChanged { sources { id counts { kind } } touched { kind count } } }");
			await().until(() -> openSubscriptions() == 1);
			long start = System.nanoTime();
			this.driver.executableQuery("CREATE (:Touched)").execute();
			JsonNode change = client.next("1").at("/data/atlasChanged");
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TWO_SECONDS);
			assertThat(change.path("touched").findValuesAsString("kind")).contains("Role", "Skill", "Tool");
			assertThat(change.path("sources").size()).isGreaterThan(1);
			assertThat(change.at("/sources/0/counts/0/kind").asString()).isNotEmpty();
		}
		finally {
			this.driver.executableQuery("MATCH (node:Touched) DELETE node").execute();
		}
	}

	@Test
	void queriesAreAnsweredByWebSocketAndRefusedAsByHttp() throws Exception {
		try (var client = new Client(this.port)) {
			client.subscribe("1", "{ role(id: \"founder\") { name } }");
			assertThat(client.next("1").at("/data/role/name").asString()).isEqualTo("Founder");
			client.subscribe("2", "{ nope }");
			assertThat(client.next("2").at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
		}
	}

	@Test
	void changesAreToldByServerSentEvents() throws Exception {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(this.port)))
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", SUBSCRIPTION))))
			.build();
		var events = new LinkedBlockingQueue<String>();
		try (var http = HttpClient.newHttpClient()) {
			http.sendAsync(request, BodyHandlers.ofLines())
				.thenAccept((response) -> response.body().forEach(events::add));
			await().until(() -> openSubscriptions() == 1);
			replace(List.of(ROLE));
			assertThat(events.poll(10, TimeUnit.SECONDS)).isEqualTo("event:next");
			assertThat(events.poll(10, TimeUnit.SECONDS)).startsWith("data:").contains("career-atlas-editors");
			http.shutdownNow();
		}
		// noticed by the next write
		replace(List.of());
		await().atMost(Duration.ofSeconds(30)).until(() -> openSubscriptions() == 0);
	}

	@Test
	void subscriptionsOfOneAddressAreLimited() throws Exception {
		try (var client = new Client(this.port)) {
			for (int i = 0; i < 20; i++) {
				client.subscribe("s" + i, SUBSCRIPTION);
			}
			await().until(() -> openSubscriptions() == 20);
			client.subscribe("more", SUBSCRIPTION);
			JsonNode refusal = client.message("more", "error");
			assertThat(refusal.at("/0/message").asString()).contains("at most 20 subscriptions");
			assertThat(refusal.at("/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");
			client.send(Map.of("id", "s0", "type", "complete"));
			await().until(() -> openSubscriptions() == 19);
			client.subscribe("again", SUBSCRIPTION);
			await().until(() -> openSubscriptions() == 20);
		}
		await().until(() -> openSubscriptions() == 0);
	}

	@Test
	void subscribersHoldNoThreads() throws Exception {
		var clients = new ArrayList<Client>();
		try {
			int before = platformThreads();
			for (int i = 0; i < 20; i++) {
				var client = new Client(this.port);
				clients.add(client);
				client.subscribe("1", SUBSCRIPTION);
			}
			await().until(() -> openSubscriptions() == 20);
			assertThat(platformThreads()).isLessThan(before + 10);
		}
		finally {
			clients.forEach(Client::close);
		}
		await().until(() -> openSubscriptions() == 0);
	}

	@Test
	void pagesOfOtherSitesOpenNoWebSocket() {
		assertThatThrownBy(() -> new Client(this.port, "Origin", "https://example.com"))
			.hasCauseInstanceOf(WebSocketHandshakeException.class);
	}

	@Test
	void whoStopsTheServiceEndsSubscriptionsAndNamedSitesMayOpenThem(@Autowired Neo4jConnectionDetails server)
			throws Exception {
		var atlas = RunningAtlas.over(server, "careeratlas.cors.origins=https://*.example.org").whenReady();
		try (atlas; var client = new Client(atlas.address().getPort(), "Origin", "https://a.example.org")) {
			client.subscribe("1", SUBSCRIPTION);
			await().until(() -> atlas.part(Subscribers.class).open() == 1);
			long start = System.nanoTime();
			atlas.close();
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
			client.message("1", "complete");
		}
	}

	@Test
	void trustedDocumentsAloneAreAnsweredByWebSocket(@Autowired Neo4jConnectionDetails server) throws Exception {
		try (var atlas = RunningAtlas
			.over(server, "careeratlas.documents.only=true",
					"careeratlas.documents.manifest=src/test/resources/trusted-documents.json")
			.whenReady(); var client = new Client(atlas.address().getPort())) {
			client.subscribe("1", "{ role(id: \"founder\") { id } }");
			assertThat(client.next("1").at("/errors/0/message").asString()).contains("manifest");
		}
	}

	private int openSubscriptions() {
		return this.subscribers.open();
	}

	private static int platformThreads() {
		return Thread.getAllStackTraces().size();
	}

	private void replace(List<NodeRow> nodes) {
		this.catalogues.replace(new Catalogue("test-subscription", nodes, List.of()));
	}

	/** A client that speaks graphql-transport-ws. */
	private static final class Client implements WebSocket.Listener, AutoCloseable {

		private static final HttpClient HTTP = HttpClient.newBuilder()
			.executor(Executors.newVirtualThreadPerTaskExecutor())
			.build();

		private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();

		private final StringBuilder text = new StringBuilder();

		private final WebSocket socket;

		Client(int port, String... header) throws InterruptedException {
			var builder = HTTP.newWebSocketBuilder().subprotocols("graphql-transport-ws");
			if (header.length > 0) {
				builder.header(header[0], header[1]);
			}
			this.socket = builder.buildAsync(URI.create("ws://localhost:%d/graphql".formatted(port)), this).join();
			send(Map.of("type", "connection_init"));
			JsonNode acknowledged = this.messages.poll(30, TimeUnit.SECONDS);
			assertThat(acknowledged).isNotNull();
			assertThat(acknowledged.path("type").asString()).isEqualTo("connection_ack");
		}

		void subscribe(String id, String document) {
			send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document)));
		}

		void send(Map<String, ?> message) {
			this.socket.sendText(JSON.writeValueAsString(message), true).join();
		}

		JsonNode next(String id) throws InterruptedException {
			return message(id, "next");
		}

		JsonNode message(String id, String type) throws InterruptedException {
			for (int i = 0; i < 100; i++) {
				JsonNode message = this.messages.poll(30, TimeUnit.SECONDS);
				assertThat(message).as("message for " + id).isNotNull();
				if (message.path("id").asString("").equals(id)) {
					assertThat(message.path("type").asString()).as(message.toString()).isEqualTo(type);
					return message.path("payload");
				}
			}
			throw new AssertionError("There is no message for " + id);
		}

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
			this.text.append(data);
			if (last) {
				JsonNode message = JSON.readTree(this.text.toString());
				this.text.setLength(0);
				if (!"ping".equals(message.path("type").asString())) {
					this.messages.add(message);
				}
			}
			socket.request(1);
			return CompletableFuture.completedStage(null);
		}

		@Override
		public void close() {
			this.socket.sendClose(WebSocket.NORMAL_CLOSURE, "").exceptionally((ex) -> this.socket).join();
		}

	}

}
