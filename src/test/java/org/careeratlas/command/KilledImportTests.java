package org.careeratlas.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.careeratlas.testing.AtlasProcess;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.ServerSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Imports into the graph of a running service that are killed while they write. */
@AtlasTest
@DisabledIfSystemProperty(named = "careeratlas.test.database", matches = "container",
		disabledReason = "what is killed speaks to the embedded engine as it would to any server")
class KilledImportTests {

	private static final int NODES = LargeRelease.OCCUPATIONS + LargeRelease.TOOLS;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@TempDir
	private Path folder;

	@Autowired
	private Neo4jConnectionDetails server;

	@Autowired
	private Driver driver;

	@Autowired
	private HttpGraphQlTester graphQl;

	@BeforeEach
	void writeTheRelease() throws IOException {
		LargeRelease.write(this.folder);
		ServerSettings.of(this.server).forEach(System::setProperty);
	}

	@AfterEach
	void forgetTheServer() {
		ServerSettings.of(this.server).keySet().forEach(System::clearProperty);
		removeTheCatalogue();
	}

	private void removeTheCatalogue() {
		run("MATCH (node:Node {origin: 'onet'}) DETACH DELETE node");
		run("MATCH (import:Import {id: 'onet'}) DELETE import");
	}

	/**
	 * Before the first row, after the roles, after the tools, and after each batch of
	 * uses but the last ones, which a kill might miss. Each import goes on where the one
	 * before was killed.
	 */
	@Test
	void theGraphAnswersAndTheNextRunCompletesAnImportThatIsKilled() throws Exception {
		for (int rows : List.of(0, LargeRelease.OCCUPATIONS, NODES, NODES + 5_000, NODES + 10_000, NODES + 15_000,
				NODES + 20_000, NODES + 25_000)) {
			try (var started = start()) {
				await().pollInterval(Duration.ofMillis(5)).atMost(PATIENCE).until(() -> written() >= rows);
				started.kill();
			}
			assertThat(written()).as("in the middle of it").isLessThan(NODES + LargeRelease.USES);
			answers();
		}
		assertThat(CommandLineInterface.run("import", "onet", this.folder.toString())).isZero();
		assertThat(state()).isEqualTo("%d roles, %d tools, %d uses".formatted(LargeRelease.OCCUPATIONS,
				LargeRelease.TOOLS, LargeRelease.USES));
	}

	/** Starts the import, and returns when it has read the files and begins to write. */
	private AtlasProcess start() throws IOException {
		AtlasProcess started = AtlasProcess.start(
				ServerSettings.of(this.server).entrySet().stream().map(Object::toString).toList(), "import", "onet",
				this.folder.toString());
		started.awaitOutput("Technology Skills.txt");
		return started;
	}

	/**
	 * The question that the atlas was made for, and the roles of whatever has come so
	 * far.
	 */
	private void answers() {
		this.graphQl.documentName("flagship")
			.execute()
			.path("skillGap.toDevelop")
			.entityList(Object.class)
			.hasSizeGreaterThan(10);
		this.graphQl.document("{ roles(first: 100) { nodes { id tools(first: 5) { nodes { name } } } } }")
			.execute()
			.errors()
			.verify();
	}

	private long written() {
		return rows().stream().mapToLong(Long::longValue).sum();
	}

	private String state() {
		return "%d roles, %d tools, %d uses".formatted(rows().toArray());
	}

	/** Returns the numbers of roles, tools and uses. */
	private List<Long> rows() {
		return this.driver.executableQuery("""
				RETURN [COUNT { (:Role {origin: 'onet'}) }, COUNT { (:Tool {origin: 'onet'}) },
				    COUNT { (:Role {origin: 'onet'})-[:USES]->() }] AS rows
				""").execute().records().getFirst().get("rows").asList(Value::asLong);
	}

	private void run(String statement) {
		this.driver.executableQuery(statement).execute();
	}

}
