package org.careeratlas.clients;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.Needs;
import org.careeratlas.testing.Requirement;
import org.careeratlas.testing.Snippets;
import org.careeratlas.testing.Snippets.Snippet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The documented scripts write what the documentation says. */
@AtlasTest
class ScriptTests {

	private static final Path PAGE = Path.of("src/docs/libraries.md");

	@TempDir
	private Path directory;

	private int port;

	@BeforeEach
	void rememberPort(@LocalServerPort int port) {
		this.port = port;
	}

	@Test
	@Needs(Requirement.CURL)
	void ofTheShell() throws Exception {
		assertThatAllWriteWhatIsSaid("sh", 2, "sh", "-ec");
	}

	@Test
	@Needs(Requirement.PYTHON)
	void ofPython() throws Exception {
		assertThatAllWriteWhatIsSaid("python", 1, "python3", "-c");
	}

	@Test
	@Needs(Requirement.R)
	void ofR() throws Exception {
		assertThatAllWriteWhatIsSaid("r", 1, "Rscript", "-e");
	}

	private void assertThatAllWriteWhatIsSaid(String language, int snippets, String... command) throws Exception {
		List<Snippet> found = Snippets.of(PAGE, language);
		assertThat(found).hasSize(snippets);
		for (Snippet snippet : found) {
			String code = snippet.code().replace("localhost:8080", "localhost:" + this.port);
			assertThat(output(command[0], command[1], code)).as(code).isEqualToIgnoringNewLines(snippet.output());
		}
	}

	private String output(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).directory(this.directory.toFile())
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(output).isZero();
		return output;
	}

}
