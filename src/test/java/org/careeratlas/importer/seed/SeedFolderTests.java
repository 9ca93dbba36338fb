package org.careeratlas.importer.seed;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SeedFolderTests {

	private static final String ROLE = """
			id: baker
			name: Bäcker
			evidence: { source: a-book }
			""";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	private Path folder = Path.of("");

	@BeforeEach
	void write() throws IOException {
		this.folder = Files.createDirectories(this.temporary.resolve("my seed"));
		Files.writeString(this.folder.resolve("sources.yaml"),
				"sources: [{ id: a-book, name: A book, publisher: P, basis: DOCUMENT }]");
		Files.createDirectory(this.folder.resolve("roles"));
		Files.writeString(baker(), ROLE);
	}

	@Test
	void hiddenFilesAreNotOfTheSeed() throws IOException {
		Files.write(this.folder.resolve("roles/._baker.yaml"), new byte[] { 0, 1 });
		Files.createSymbolicLink(this.folder.resolve("roles/.#baker.yaml"), Path.of("nobody@nowhere"));
		Files.writeString(Files.createDirectory(this.folder.resolve(".git")).resolve("x.yaml"), "x");

		assertThat(problems()).isEmpty();
	}

	@Test
	void linksAreFollowedAndFilesGoByTheNamesBelowTheGivenFolder() throws IOException {
		Path link = Files.createSymbolicLink(this.temporary.resolve("link"), this.folder);
		Files.writeString(baker(), ROLE.replace("a-book", "a-bok"));

		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> Seed.read(link))
			.withMessageContaining("  %s/roles/baker.yaml:3: no source has the id 'a-bok'; did you mean `a-book`?",
					link);
		assertThat(SeedFolder.at("classpath:/graph-seed/").name()).isEqualTo("graph-seed/");
		assertThat(SeedFolder.at("my-seed/").name()).isEqualTo("my-seed");
	}

	@Test
	void linksThatLeadNowhereOrBackAreReported() throws IOException {
		Files.createSymbolicLink(this.folder.resolve("roles/gone.yaml"), Path.of("nowhere.yaml"));
		Files.createSymbolicLink(this.folder.resolve("roles/again"), Path.of(".."));

		assertThat(problems()).containsExactly("roles/again:1: this link leads back to a folder that it is in",
				"roles/gone.yaml:1: this link leads nowhere");
	}

	@Test
	void filesInOtherEncodingsAreReportedWithWhatElseIsWrongWithThem() throws IOException {
		String wrong = ROLE.replace("a-book", "a-bok");
		String source = "roles/baker.yaml:3: no source has the id 'a-bok'; did you mean `a-book`?";

		assertThat(problems(wrong, StandardCharsets.ISO_8859_1)).containsExactly(
				"roles/baker.yaml:2: this line is not in UTF-8 but perhaps in Latin-1: save the file as UTF-8", source);
		assertThat(problems(wrong, StandardCharsets.UTF_16))
			.containsExactly("roles/baker.yaml:1: the file is UTF-16: save it as UTF-8", source);
		assertThat(problems("\uFEFF" + wrong, StandardCharsets.UTF_16LE))
			.containsExactly("roles/baker.yaml:1: the file is UTF-16: save it as UTF-8", source);
		assertThat(problems("\uFEFF" + wrong, StandardCharsets.UTF_8)).containsExactly(
				"roles/baker.yaml:1: the file begins with a byte order mark: save it as UTF-8 without", source);
	}

	@Test
	void filesThatAreNoTextAreReported() throws IOException {
		assertThat(problems("id: baker", StandardCharsets.UTF_16LE)).containsExactly(
				"roles/baker.yaml:1: this line has the character U+0000, which no text has: save the file as UTF-8");
		assertThat(problems("", StandardCharsets.UTF_8)).containsExactly("roles/baker.yaml:1: the file is empty");
		assertThat(problems("# x\n", StandardCharsets.UTF_8)).containsExactly("roles/baker.yaml:1: the file is empty");
		assertThat(problems("# " + "x".repeat(3_000_000), StandardCharsets.UTF_8))
			.containsExactly("roles/baker.yaml:1: the file is larger than 3 MB");
		assertThat(problems("[".repeat(1_000), StandardCharsets.UTF_8)).singleElement()
			.asString()
			.startsWith("roles/baker.yaml:1: no valid YAML: Document nesting depth");
	}

	@Test
	void whatIsNoFolderIsReported() {
		assertThatExceptionOfType(InvalidSeedException.class)
			.isThrownBy(() -> Seed.read(this.temporary.resolve("no-seed")))
			.withMessage("The seed's folder %s does not exist", this.temporary.resolve("no-seed"));
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> Seed.read(baker()))
			.withMessageStartingWith("The seed's folder %s is a file", baker());
	}

	@Test
	void aServiceThatCannotStartSaysWhatTheCheckSays() {
		var broken = new InvalidSeedException("my-seed", List.of(new SeedProblem("skills.yaml", 7, "a reason")));

		assertThat(new InvalidSeedFailureAnalyzer().analyze(new IllegalStateException(broken)))
			.extracting(FailureAnalysis::getDescription)
			.isEqualTo(broken.getMessage());
	}

	private Path baker() {
		return this.folder.resolve("roles/baker.yaml");
	}

	private List<String> problems(String text, Charset charset) throws IOException {
		Files.write(baker(), text.getBytes(charset));
		return problems();
	}

	private List<String> problems() {
		try {
			Seed.read(this.folder);
			return List.of();
		}
		catch (InvalidSeedException ex) {
			return ex.problems().stream().map(SeedProblem::toString).toList();
		}
	}

}
