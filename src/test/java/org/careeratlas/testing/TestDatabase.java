package org.careeratlas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.neo4j.GraphVersion;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
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

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	static boolean isContainer() {
		return "container".equals(System.getProperty(KIND));
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

	/**
	 * Gives the embedded engine a directory below {@code target/} that goes when the
	 * context does. This happens before there are beans: the server's filters, which are
	 * made first, need the graph.
	 */
	static class EmbeddedDirectory implements ApplicationContextInitializer<GenericApplicationContext> {

		@Override
		public void initialize(GenericApplicationContext context) {
			if (!isContainer()) {
				Path directory = create();
				TestPropertyValues.of("careeratlas.embedded.directory=" + directory).applyTo(context);
				context.getDefaultListableBeanFactory()
					.registerDisposableBean("embeddedDirectory", () -> FileSystemUtils.deleteRecursively(directory));
			}
		}

		private static Path create() {
			try {
				Path parent = Files.createDirectories(Path.of("target", "test-graphs"));
				return Files.createTempDirectory(parent, "graph-");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
