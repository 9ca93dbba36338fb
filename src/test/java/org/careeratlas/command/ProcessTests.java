package org.careeratlas.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.careeratlas.testing.AtlasProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Processes that share an embedded graph, are killed, or run out of disk. */
class ProcessTests {

	private static final String STACK_TRACE = "\tat ";

	@TempDir
	private Path folder;

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "files cannot be limited in size there")
	void aDiskThatFillsEndsAnImportWithASentence() throws Exception {
		Path release = LargeRelease.write(Files.createDirectory(this.folder.resolve("release")));
		try (var started = AtlasProcess.startWithFullDisk(8_000, settings(), "import", "onet", release.toString())) {
			assertThat(started.awaitEnd()).as(started.output()).isEqualTo(4);
			assertThat(started.output()).contains("can no longer be written", "make room and start again")
				.doesNotContain(STACK_TRACE);
		}
		completes("import", "onet", release.toString());
	}

	@Test
	void ofTwoCommandsOnOneGraphTheSecondIsToldThatItIsInUse() throws Exception {
		try (var one = AtlasProcess.start(settings(), "sources");
				var other = AtlasProcess.start(settings(), "sources")) {
			assertThat(List.of(one.awaitEnd(), other.awaitEnd())).as(one.output() + other.output())
				.contains(0)
				.isSubsetOf(0, 4);
			assertThat(one.output() + other.output()).doesNotContain(STACK_TRACE);
		}
	}

	/** Each process opens what the one before left. */
	@Test
	void aServiceThatIsKilledDuringItsFirstStartsCompletesTheNextOne() throws Exception {
		try (var started = start()) {
			await().pollInterval(Duration.ofMillis(2))
				.atMost(Duration.ofMinutes(2))
				.until(() -> Files.exists(graph().resolve("data/databases/neo4j")));
			started.kill();
		}
		try (var started = start()) {
			started.awaitOutput("Applied migration 0001");
			started.kill();
		}
		try (var started = start()) {
			started.awaitOutput("Career Atlas is ready");
			assertThat(started.output()).doesNotContain(STACK_TRACE);
		}
	}

	private AtlasProcess start() throws IOException {
		return AtlasProcess.start(settings(), "--server.port=0");
	}

	private void completes(String... command) throws Exception {
		try (var started = AtlasProcess.start(settings(), command)) {
			assertThat(started.awaitEnd()).as(started.output()).isZero();
		}
	}

	private List<String> settings() {
		return List.of("careeratlas.embedded.directory=" + graph());
	}

	private Path graph() {
		return this.folder.resolve("graph");
	}

}
