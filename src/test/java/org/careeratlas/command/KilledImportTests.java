package org.careeratlas.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;

import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports into the graph of a running service that are killed while they write. */
@AtlasTest
@DisabledIfSystemProperty(named = "careeratlas.test.database", matches = "container",
		disabledReason = "what is killed speaks to the embedded engine as it would to any server")
class KilledImportTests {

	private static final String SERVER = "spring.neo4j.uri";

	private static final int MOMENTS = 10;

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
		ImportProcess.release(this.folder);
		System.setProperty(SERVER, this.server.getUri().toString());
	}

	@AfterEach
	void forgetTheServer() {
		System.clearProperty(SERVER);
		removeTheCatalogue();
	}

	private void removeTheCatalogue() {
		run("MATCH (node:Node {origin: 'onet'}) DETACH DELETE node");
		run("MATCH (import:Import {id: 'onet'}) DELETE import");
	}

	@Test
	void theGraphAnswersAndTheNextRunCompletesAnImportKilledAtAnyOfTenMoments() throws Exception {
		Duration whole = timeOfAWholeImport();
		String complete = state();
		assertThat(complete).isEqualTo("%d roles, %d tools, %d uses".formatted(ImportProcess.OCCUPATIONS,
				ImportProcess.TOOLS, ImportProcess.USES));
		var interrupted = new ArrayList<String>();
		for (int moment = 0; moment < MOMENTS; moment++) {
			removeTheCatalogue();
			try (var started = start()) {
				Thread.sleep(whole.multipliedBy(2 * moment + 1).dividedBy(2 * MOMENTS));
				answers();
				started.kill();
			}
			interrupted.add(state());
			answers();
			assertThat(CommandLineInterface.run("import", "onet", this.folder.toString())).isZero();
			assertThat(state()).as("completed after %s", interrupted.getLast()).isEqualTo(complete);
		}
		assertThat(interrupted).as("moments in the middle of it").anyMatch(KilledImportTests::isPartial);
	}

	private static boolean isPartial(String state) {
		return !state.startsWith("0 roles") && !state.endsWith(" %d uses".formatted(ImportProcess.USES));
	}

	private Duration timeOfAWholeImport() throws IOException, InterruptedException {
		try (var started = start()) {
			long begin = System.nanoTime();
			assertThat(started.finish()).isZero();
			return Duration.ofNanos(System.nanoTime() - begin);
		}
	}

	private ImportProcess start() throws IOException {
		return ImportProcess.start(this.folder, SERVER + "=" + this.server.getUri());
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

	private String state() {
		return this.driver.executableQuery("""
				RETURN COUNT { (:Role {origin: 'onet'}) } + ' roles, ' + COUNT { (:Tool {origin: 'onet'}) } + ' tools, '
				    + COUNT { (:Role {origin: 'onet'})-[:USES]->() } + ' uses' AS state
				""").execute().records().getFirst().get("state").asString();
	}

	private void run(String statement) {
		this.driver.executableQuery(statement).execute();
	}

}
