package org.careeratlas;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.InternalServerErrorException;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.Ports;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.careeratlas.neo4j.WarmUp;
import org.careeratlas.testing.Needs;
import org.careeratlas.testing.Requirement;
import org.careeratlas.testing.RunningAtlas;
import org.careeratlas.testing.RunningAtlas.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.testcontainers.neo4j.Neo4jContainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What the service does while its database is away. The database keeps one port of this
 * machine, so that it comes back where it was.
 */
@Needs(Requirement.DOCKER)
@Timeout(300)
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class OutageTests {

	private static final String QUESTION = "{ role(id: \"product-manager\") { id } }";

	private static final Duration TO_ANSWER = Duration.ofSeconds(5);

	private static final Duration FROM_MEMORY = Duration.ofSeconds(2);

	private static final Duration TO_RECOVER = Duration.ofSeconds(10);

	private static final Duration TO_START = Duration.ofSeconds(60);

	private static final Duration TO_SEED = Duration.ofSeconds(60);

	private static final int PORT = freePort();

	@SuppressWarnings("resource")
	private static final Neo4jContainer neo4j = new Neo4jContainer("neo4j:2026.08.1-community")
		.withAdminPassword("outage-tests")
		.withCreateContainerCmdModifier((command) -> Objects.requireNonNull(command.getHostConfig())
			.getPortBindings()
			.bind(ExposedPort.tcp(7687), Ports.Binding.bindPort(PORT)));

	private static RunningAtlas atlas;

	@BeforeAll
	static void startWithoutADatabase() {
		atlas = start("0s");
	}

	@AfterAll
	static void stop() {
		atlas.close();
		neo4j.stop();
	}

	@Test
	@Order(1)
	void startsWithoutADatabaseAndSeedsTheOneThatComes(CapturedOutput output) throws Exception {
		assertThatIsUnavailable(atlas);
		assertThat(output).contains("Neo4j at bolt://localhost:%d cannot be reached".formatted(PORT),
				"SPRING_NEO4J_URI");
		neo4j.start();
		atlas.whenReady();
		assertThat(answers(atlas)).isTrue();
		assertThat(output).contains("the warm-up failed", "Career Atlas is ready: open " + atlas.address());
	}

	@Test
	@Order(2)
	void survivesAStoppedDatabaseAndSoDoesAServiceThatStartsMeanwhile() throws Exception {
		Outage.STOPPED.begin();
		assertThatIsUnavailable(atlas);
		try (var another = start("0s")) {
			assertThatIsUnavailable(another);
			Outage.STOPPED.end();
			assertThatRecovers(atlas);
			assertThatRecovers(another);
		}
	}

	@Order(3)
	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "STOPPED")
	void survivesADatabaseThatIs(Outage outage) throws Exception {
		outage.begin();
		assertThatIsUnavailable(atlas);
		outage.end();
		assertThatRecovers(atlas);
	}

	@Test
	@Order(4)
	void answersFromMemoryWhileTheDatabaseIsAway() throws Exception {
		try (var remembering = start("5m").whenReady()) {
			assertThat(answers(remembering)).isTrue();
			Outage.HANGING.begin();
			until(() -> remembering.health("readiness").status() == 503, FROM_MEMORY.plus(TO_ANSWER).plus(TO_ANSWER));
			Answer known = remembering.ask(QUESTION);
			assertThat(known.body().at("/data/role/id").asString("")).isEqualTo("product-manager");
			assertThat(known.errorCode()).isEmpty();
			assertThat(Instant.parse(known.body().at("/extensions/stale/asOf").asString("")))
				.isBetween(Instant.now().minus(TO_SEED), Instant.now());
			assertThat(remembering.ask("{ roles(filter: {nameContains: \"chief\"}) { totalCount } }").errorCode())
				.isEqualTo("UNAVAILABLE");
			Outage.HANGING.end();
			assertThatRecovers(remembering);
			until(() -> !remembering.ask(QUESTION).body().has("extensions"), TO_RECOVER);
		}
	}

	/** Its warm-up fails, which keeps it from nothing. */
	private static RunningAtlas start(String stale) {
		var application = new SpringApplicationBuilder().initializers((context) -> ((GenericApplicationContext) context)
			.registerBean("failing", WarmUp.class, () -> OutageTests::fail));
		return RunningAtlas.start(application, "spring.neo4j.uri=bolt://localhost:" + PORT,
				"spring.neo4j.authentication.username=neo4j", "spring.neo4j.authentication.password=outage-tests",
				"careeratlas.limits.stale=" + stale);
	}

	private static void fail() {
		throw new GraphUnavailableException("not in the mood", null);
	}

	/** For the first seconds, what was read may be answered from memory. */
	private static void assertThatIsUnavailable(RunningAtlas atlas) throws Exception {
		until(() -> atlas.ask(QUESTION).errorCode().equals("UNAVAILABLE"), FROM_MEMORY.plus(TO_ANSWER));
		try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Answer> request = () -> atlas.ask(QUESTION);
			var answers = requests.invokeAll(IntStream.range(0, 8).mapToObj((i) -> request).toList());
			Answer readiness = atlas.health("readiness");
			assertThat(readiness.status()).isEqualTo(503);
			assertThat(atlas.health("liveness").status()).isEqualTo(200);
			for (var answer : answers) {
				assertThat(answer.get().status()).isEqualTo(200);
				assertThat(answer.get().errorCode()).isEqualTo("UNAVAILABLE");
			}
		}
	}

	private static void assertThatRecovers(RunningAtlas atlas) throws Exception {
		until(() -> databaseHolds("RETURN 1"), TO_START);
		Duration patience = databaseHolds("MATCH (role:Role) RETURN role LIMIT 1") ? TO_RECOVER : TO_SEED;
		until(() -> atlas.health("readiness").status() == 200 && answers(atlas), patience);
	}

	private static boolean answers(RunningAtlas atlas) throws IOException, InterruptedException {
		return atlas.ask(QUESTION).body().at("/data/role/id").asString("").equals("product-manager");
	}

	/** An image without a volume may come back empty. */
	private static boolean databaseHolds(String query) {
		var config = Config.builder().withMaxTransactionRetryTime(0, TimeUnit.SECONDS).build();
		try (var driver = GraphDatabase.driver("bolt://localhost:" + PORT, AuthTokens.basic("neo4j", "outage-tests"),
				config)) {
			return !driver.executableQuery(query).execute().records().isEmpty();
		}
		catch (Neo4jException ex) {
			return false;
		}
	}

	private static void until(Callable<Boolean> condition, Duration patience) {
		await().atMost(patience).until(condition);
	}

	private static int freePort() {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private enum Outage {

		STOPPED((docker, id) -> docker.stopContainerCmd(id).exec(),
				(docker, id) -> docker.startContainerCmd(id).exec()),

		KILLED((docker, id) -> docker.killContainerCmd(id).exec(), (docker, id) -> docker.startContainerCmd(id).exec()),

		HANGING(Outage::pause, (docker, id) -> docker.unpauseContainerCmd(id).exec());

		private final BiConsumer<DockerClient, String> begin;

		private final BiConsumer<DockerClient, String> end;

		Outage(BiConsumer<DockerClient, String> begin, BiConsumer<DockerClient, String> end) {
			this.begin = begin;
			this.end = end;
		}

		/** A kernel that is busy with the processes may need another try. */
		private static void pause(DockerClient docker, String id) {
			await().atMost(TO_START)
				.ignoreExceptionsInstanceOf(InternalServerErrorException.class)
				.until(() -> docker.pauseContainerCmd(id).exec() == null);
		}

		void begin() {
			this.begin.accept(neo4j.getDockerClient(), neo4j.getContainerId());
		}

		void end() {
			this.end.accept(neo4j.getDockerClient(), neo4j.getContainerId());
		}

	}

}
