package org.careeratlas.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.neo4j.GraphVersion;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.neo4j.Neo4jContainer;

import static org.awaitility.Awaitility.await;

/**
 * The database of an {@link AtlasTest}: an engine in this process with a directory of its
 * own, or a container, as the system property {@code careeratlas.test.database} says.
 * Without a stereotype, so that a service which a test starts does not scan it.
 */
class TestDatabase {

	private static final String KIND = "careeratlas.test.database";

	private static final Duration PATIENCE = Duration.ofSeconds(180);

	static boolean isContainer() {
		return "container".equals(System.getProperty(KIND));
	}

	@Bean
	@ConditionalOnProperty(name = KIND, havingValue = "embedded", matchIfMissing = true)
	static TemporaryDirectory temporaryDirectory() throws IOException {
		return TemporaryDirectory.create();
	}

	@Bean
	@ConditionalOnProperty(name = KIND, havingValue = "embedded", matchIfMissing = true)
	static DynamicPropertyRegistrar embeddedDirectory(TemporaryDirectory directory) {
		return (registry) -> registry.add("careeratlas.embedded.directory", directory::path);
	}

	@Bean
	@ServiceConnection
	@ConditionalOnProperty(name = KIND, havingValue = "container")
	static Neo4jContainer neo4j() {
		return new Neo4jContainer("neo4j:2026.08.1-community");
	}

	@Bean
	static GraphEdits graphEdits(Driver driver, GraphVersion version) {
		return new GraphEdits(driver, version);
	}

	@Bean
	static ApplicationListener<ApplicationReadyEvent> untilTheGraphIsReady(GraphReadiness readiness) {
		return (event) -> awaitReadiness(readiness);
	}

	static void awaitReadiness(GraphReadiness readiness) {
		await("the graph, which the log tells about").atMost(PATIENCE)
			.until(() -> readiness.waitingFor() == null && readiness.isWarm());
	}

	/** A directory below {@code target/} that goes when the context does. */
	record TemporaryDirectory(Path path) implements AutoCloseable {

		static TemporaryDirectory create() throws IOException {
			Path parent = Files.createDirectories(Path.of("target", "test-graphs"));
			return new TemporaryDirectory(Files.createTempDirectory(parent, "graph-"));
		}

		@Override
		public void close() throws IOException {
			FileSystemUtils.deleteRecursively(this.path);
		}

	}

}
