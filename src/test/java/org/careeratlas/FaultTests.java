package org.careeratlas;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.careeratlas.testing.AskingClients;
import org.careeratlas.testing.AskingClients.Question;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.FaultyProxy;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.RunningAtlas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.AuthToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A service that remembers nothing, asked all the time, while its way to the database is
 * faulty. Whatever happens, an answer is right and whole, or it is {@code UNAVAILABLE}.
 */
@AtlasTest
@DisabledIfSystemProperty(named = "careeratlas.test.database", matches = "container",
		disabledReason = "the service speaks to the embedded engine as it would to any server")
@Timeout(600)
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class FaultTests {

	private static final Logger logger = LoggerFactory.getLogger(FaultTests.class);

	private static final List<String> QUESTIONS = List.of(
			"{ skillGap(from: {role: \"project-manager\"}, to: \"product-manager\") { transferability"
					+ " toDevelop { skill { name } evidence { source { id } } } } }",
			"{ roles(first: 30) { nodes { id skills(first: 10) { nodes { name } } tools(first: 5) { nodes { name } } } } }",
			"{ role(id: \"product-manager\") { name similarRoles(first: 5) { transferability } } }",
			"{ learningPlan(from: {role: \"project-manager\"}, to: \"product-manager\") { steps { why } } }");

	private static final int CONNECTIONS = 8;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final String STACK_TRACE = "\tat ";

	private static FaultyProxy proxy;

	private static RunningAtlas atlas;

	private static RawHttp http;

	private static List<Question> questions;

	@BeforeAll
	static void startWhileTheDatabaseIsDown(@Autowired Neo4jConnectionDetails database, @LocalServerPort int port)
			throws IOException {
		var sound = new RawHttp(port);
		questions = QUESTIONS.stream().map((query) -> Question.answeredBy(sound, query)).toList();
		proxy = new FaultyProxy(database.getUri());
		proxy.refuse();
		atlas = RunningAtlas.over(at(proxy.address(), database), "careeratlas.graph.near-cache=0B",
				"careeratlas.answers.cache=0B", "careeratlas.limits.stale=0s", "careeratlas.limits.deadline=2s",
				"spring.neo4j.pool.max-connection-pool-size=" + CONNECTIONS);
		http = new RawHttp(atlas.address().getPort());
	}

	@AfterAll
	static void stop() throws IOException {
		atlas.close();
		proxy.close();
	}

	@AfterEach
	void leavesNoStackTrace(CapturedOutput output) {
		assertThat(output).doesNotContain(STACK_TRACE);
	}

	@Test
	@Order(1)
	void aDatabaseThatIsDownAtTheStartIsWaitedFor(CapturedOutput output) throws Exception {
		try (var clients = new AskingClients(http, questions)) {
			awaitMore(clients, clients::unavailable);
			assertThat(atlas.health("readiness").status()).isEqualTo(503);
			assertThat(atlas.health("liveness").status()).isEqualTo(200);
			proxy.pass();
			awaitRecovery(clients, "down at the start");
		}
		assertThat(output).containsOnlyOnce("Neo4j at %s cannot be reached".formatted(proxy.address()));
	}

	@Order(2)
	@ParameterizedTest
	@EnumSource
	void whatTakesTheDatabaseAwayMakesAnswersUnavailable(Outage outage) throws Exception {
		recover();
		try (var clients = new AskingClients(http, questions)) {
			outage.begin.run();
			awaitMore(clients, clients::unavailable);
			await().atMost(PATIENCE).until(() -> atlas.health("readiness").status() == 503);
			assertThat(atlas.health("liveness").status()).isEqualTo(200);
			awaitMore(clients, clients::answers);
			proxy.pass();
			awaitRecovery(clients, outage.toString());
		}
	}

	@Order(3)
	@ParameterizedTest
	@ValueSource(longs = { 1, 100, 1_000, 5_000, 20_000, 100_000 })
	void answersThatAreCutOffAreNeverTakenForWhole(long bytes) throws Exception {
		recover();
		try (var clients = new AskingClients(http, questions)) {
			proxy.resetAfter(bytes);
			awaitMore(clients, clients::answers);
			awaitMore(clients, clients::answers);
			proxy.pass();
			awaitRecovery(clients, "reset after %d bytes".formatted(bytes));
		}
	}

	@Test
	@Order(4)
	void aPoolWithoutAFreeConnectionIsNoDeadDatabase(CapturedOutput output) throws Exception {
		recover();
		var sessions = new ArrayList<Session>();
		try (var clients = new AskingClients(http, questions)) {
			for (int i = 0; i < CONNECTIONS; i++) {
				sessions.add(occupied());
			}
			for (int i = 0; i < 3; i++) {
				awaitMore(clients, clients::unavailable);
				assertThat(atlas.health("readiness").status()).isEqualTo(200);
			}
			RawHttp.Answer refused = http.ask(QUESTIONS.get(1));
			assertThat(refused.codes()).containsOnly("UNAVAILABLE");
			assertThat(refused.header("Retry-After")).isNotEmpty();
			sessions.forEach(Session::close);
			awaitRecovery(clients, "no free connection");
		}
		assertThat(output).doesNotContain("database is down");
	}

	/** Takes a connection of the service as soon as one is free. */
	private static Session occupied() {
		return await().atMost(PATIENCE).ignoreExceptions().until(() -> {
			Session session = atlas.part(Driver.class).session();
			session.beginTransaction().run("RETURN 1").consume();
			return session;
		}, (session) -> true);
	}

	private static void recover() throws IOException {
		proxy.pass();
		atlas.whenReady();
	}

	/** Waits until each client has been answered with what was asked for by now. */
	private static void awaitMore(AskingClients clients, LongSupplier count) {
		long enough = count.getAsLong() + 2 * AskingClients.CLIENTS;
		await().atMost(PATIENCE).until(() -> count.getAsLong() >= enough);
		assertThat(clients.wrong()).isEmpty();
	}

	private static void awaitRecovery(AskingClients clients, String fault) {
		long start = System.nanoTime();
		atlas.whenReady();
		long ready = System.nanoTime();
		awaitMore(clients, clients::right);
		logger.info("{}: ready again after {} ms; {}", fault, TimeUnit.NANOSECONDS.toMillis(ready - start), clients);
	}

	private static Neo4jConnectionDetails at(URI address, Neo4jConnectionDetails database) {
		return new Neo4jConnectionDetails() {
			@Override
			public URI getUri() {
				return address;
			}

			@Override
			public AuthToken getAuthToken() {
				return database.getAuthToken();
			}
		};
	}

	private enum Outage {

		KILLED(() -> proxy.refuse()), HANGING(() -> proxy.hang()), DROPPING_PACKETS(() -> proxy.dropPackets()),
		TWO_SECONDS_LATE(() -> proxy.delay(Duration.ofSeconds(2)));

		private final Action begin;

		Outage(Action begin) {
			this.begin = begin;
		}

	}

	private interface Action {

		void run() throws IOException;

	}

}
