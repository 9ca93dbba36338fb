package org.careeratlas.graphql;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.RunningAtlas;
import org.careeratlas.testing.RunningAtlas.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Nothing is left of requests that nobody waits for any more. */
@AtlasTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class EndedWorkTests {

	private static final int CLIENTS = 8;

	private static final List<String> QUESTIONS = List.of(
			"{ neighborhood(id: \"product-manager\", depth: 3, limit: 300) { edges { evidence { note } } } }",
			"{ careerPaths(from: \"founder\", to: \"product-manager\", maxMoves: 6, first: 20) { moves { to { id } } } }",
			"{ roles(first: 50) { nodes { skills(first: 50) { nodes { roles(first: 10) { nodes { id } } } } } } }",
			"{ insights { skillDemand(first: 50) { roles } } search(text: \"prodct manger\") { nodes { id } } }");

	private RunningAtlas hurried;

	@BeforeAll
	void startOneThatHasNoTime(@Autowired Neo4jConnectionDetails server) {
		this.hurried = RunningAtlas
			.over(server, "careeratlas.limits.deadline=60ms", "careeratlas.graph.near-cache=0B",
					"careeratlas.answers.cache=0B")
			.whenReady();
	}

	@AfterAll
	void stop() {
		this.hurried.close();
	}

	@Test
	void noWorkIsLeftAfterALoad(@Autowired Driver driver, CapturedOutput output) throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<List<Answer>> client = () -> {
				var answers = Stream.<Answer>builder();
				for (int i = 0; i < 5; i++) {
					for (String question : QUESTIONS) {
						answers.add(this.hurried.ask(question));
					}
				}
				return answers.build().toList();
			};
			for (var answers : threads.invokeAll(IntStream.range(0, CLIENTS).mapToObj((i) -> client).toList())) {
				assertThat(answers.get()).extracting(Answer::errorCode).doesNotContain("INTERNAL");
			}
		}
		await().untilAsserted(() -> {
			assertThat(gauge("careeratlas.requests.active")).isZero();
			assertThat(gauge("careeratlas.requests.heavy")).isZero();
			assertThat(computingThreads()).isEmpty();
			assertThat(statementsOfRequests(driver)).isEmpty();
		});
		assertThat(output).doesNotContain(" ERROR ", "\tat ");
	}

	private double gauge(String name) {
		return this.hurried.part(MeterRegistry.class).get(name).gauge().value();
	}

	private static Stream<String> computingThreads() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.map(Thread::getName)
			.filter((n) -> n.startsWith("snapshot-"));
	}

	/** Instances look at the version of the graph all the time. */
	private static List<String> statementsOfRequests(Driver driver) {
		return driver.executableQuery("SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("currentQuery").asString(""))
			.filter((statement) -> !statement.contains("SHOW TRANSACTIONS") && !statement.contains("GraphVersion")
					&& !statement.equals("RETURN 1") && !statement.isEmpty())
			.toList();
	}

}
