package org.careeratlas.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.SecurityException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

@AtlasTest
@DisabledIfSystemProperty(named = "careeratlas.test.database", matches = "container",
		disabledReason = "no engine is embedded then")
class EmbeddedNeo4jTests {

	@Test
	void aSecondServiceOnTheSameDirectoryIsToldThatItIsInUse(@Autowired EmbeddedNeo4jProperties properties) {
		assertThatExceptionOfType(DirectoryInUseException.class)
			.isThrownBy(() -> EmbeddedNeo4j.start(properties).close())
			.withMessage("The graph in %s is in use by another process", properties.directory().toAbsolutePath());
	}

	@Test
	void aDirectoryThatCannotBeWrittenIsNamed(@TempDir Path folder) throws IOException {
		Path file = Files.createFile(folder.resolve("graph"));
		assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(() -> start(file))
			.withMessageStartingWith("The graph in %s cannot be opened: ", file);
	}

	@Test
	void aGraphThatIsDamagedIsNamed(@TempDir Path folder) throws IOException {
		start(folder);
		Files.write(folder.resolve("data/databases/neo4j/neostore"), new byte[] { 1, 2, 3 });
		assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(() -> start(folder))
			.withMessageStartingWith("The graph in %s cannot be opened: ", folder);
	}

	@Test
	void aDiskWithoutRoomIsNamed(@TempDir Path folder) {
		var disk = new EmbeddedDisk(folder);
		disk.requireRoom(DataSize.ofBytes(1));
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> disk.requireRoom(DataSize.ofTerabytes(1_000_000)))
			.withMessageContainingAll("The disk is nearly full", folder.toString(), "make room");
	}

	@Test
	void otherProcessesOfTheMachineAreNotLetIn(@Autowired Neo4jConnectionDetails database) {
		for (AuthToken token : List.of(AuthTokens.none(), AuthTokens.basic("neo4j", "neo4j"))) {
			try (var driver = GraphDatabase.driver(database.getUri(), token)) {
				assertThatExceptionOfType(SecurityException.class).isThrownBy(driver::verifyConnectivity);
			}
		}
	}

	private static void start(Path directory) {
		EmbeddedNeo4j.start(new EmbeddedNeo4jProperties(directory, DataSize.ofMegabytes(8))).close();
	}

	@Test
	void theAdviceNamesTheWaysOut() {
		var failure = new DirectoryInUseException(Path.of("data"), new IllegalStateException("locked"));
		assertThat(new DirectoryInUseFailureAnalyzer().analyze(failure)).isNotNull()
			.extracting(FailureAnalysis::getAction, as(STRING))
			.contains("careeratlas.embedded.directory", "spring.neo4j.uri");
	}

}
