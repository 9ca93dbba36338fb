package org.careeratlas.neo4j;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.careeratlas.model.CanceledException;
import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@AtlasTest
class CypherTests {

	/** Would run for hours. */
	private static final String HEAVY = """
			UNWIND range(1, 1000000) AS slowly
			UNWIND range(1, 1000000) AS surely
			WITH slowly + surely AS sum
			WHERE sum < 0
			RETURN count(sum) AS never
			""";

	@Autowired
	private Cypher cypher;

	@Autowired
	private Driver driver;

	@AfterEach
	void removeNodesOfTheTest() {
		this.driver.executableQuery("MATCH (node:Node {origin: 'test'}) DETACH DELETE node").execute();
	}

	@Test
	void aReadThatTakesTooLongIsCancelledInNeo4j() {
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> this.cypher.read(HEAVY, Map.of(), (row) -> row))
			.withMessageContaining("did not answer in time");
		await().atMost(Duration.ofSeconds(30)).until(() -> !isRunning());
	}

	@Test
	void aReadThatNobodyWaitsForEnds() throws Exception {
		var failure = new CompletableFuture<Throwable>();
		Thread reader = Thread.ofVirtual().start(() -> {
			try {
				Cypher.withoutTimeLimit(() -> this.cypher.read(HEAVY, Map.of(), (row) -> row));
			}
			catch (RuntimeException ex) {
				failure.complete(ex);
			}
		});
		await().atMost(Duration.ofSeconds(30)).until(this::isRunning);
		reader.interrupt();
		assertThat(failure.get(10, TimeUnit.SECONDS)).isInstanceOf(CanceledException.class);
		await().atMost(Duration.ofSeconds(30)).until(() -> !isRunning());
	}

	@Test
	void aReadAfterACancelledOneIsAnswered() {
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> this.cypher.read(HEAVY, Map.of(), (row) -> row));
		assertThat(this.cypher.read("RETURN 1 AS one", Map.of(), (row) -> row.get("one").asInt())).containsExactly(1);
	}

	@Test
	void aReadSeesWhatWasWrittenBefore() {
		for (int i = 0; i < 20; i++) {
			String id = "written-" + i;
			this.cypher
				.write((client) -> client.query("CREATE (:Node {id: $id, origin: 'test'})").bind(id).to("id").run());
			assertThat(read("MATCH (node:Node {id: '%s'}) RETURN node.id AS id".formatted(id))).containsExactly(id);
		}
	}

	@Test
	void aReadCannotWrite() {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> read("CREATE (node:Node {id: 'sneaked', origin: 'test'}) RETURN node.id AS id"));
		assertThat(read("MATCH (node:Node {id: 'sneaked'}) RETURN node.id AS id")).isEmpty();
	}

	@Test
	void aWriteThatFailsLeavesNothing() {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> this.cypher.write((client) -> {
			client.query("CREATE (:Node {id: 'half', origin: 'test'})").run();
			throw new IllegalArgumentException("stop");
		}));
		assertThat(read("MATCH (node:Node {id: 'half'}) RETURN node.id AS id")).isEmpty();
	}

	@Test
	void aFaultInAStatementIsNoUnavailability() {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> read("RETURN nonsense AS id"))
			.isNotInstanceOf(GraphUnavailableException.class);
	}

	private List<String> read(String statement) {
		return this.cypher.read(statement, Map.of(), (row) -> row.get("id").asString());
	}

	private boolean isRunning() {
		return this.driver
			.executableQuery(
					"SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $word " + "RETURN currentQuery")
			.withParameters(Map.of("word", "range(1, 1000000) AS slowly"))
			.execute()
			.records()
			.size() > 0;
	}

}
