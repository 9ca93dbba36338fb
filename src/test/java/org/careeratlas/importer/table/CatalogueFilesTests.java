package org.careeratlas.importer.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CatalogueFilesTests {

	@TempDir
	private Path folder;

	@Test
	void findsFilesByNameInAnyFolderAndCase() throws IOException {
		Path zip = new Publication().file("db_99/Deep/Skills.TXT", "a").zip(this.folder.resolve("a.zip"));
		Path other = new Publication().file("sub/Knowledge.txt", "b").folder(this.folder.resolve("other"));
		try (CatalogueFiles files = CatalogueFiles.open(List.of(zip, other))) {
			assertThat(files.find("skills.txt"))
				.hasValueSatisfying((file) -> assertThat(file.location()).isEqualTo(zip + "!/db_99/Deep/Skills.TXT"));
			assertThat(files.find("Knowledge.txt")).isPresent();
			assertThat(files.find("Abilities.txt")).isEmpty();
		}
	}

	@Test
	void overlooksTheShadowsInApplesArchives() throws IOException {
		Path zip = new Publication().file("db/Skills.txt", "a")
			.file("__MACOSX/db/._Skills.txt", "b")
			.file("__MACOSX/db/Skills.txt", "b")
			.file("__MACOSX/Read Me.txt", "b")
			.zip(this.folder.resolve("a.zip"));
		try (CatalogueFiles files = CatalogueFiles.open(List.of(zip))) {
			assertThat(files.names()).containsExactly("Skills.txt");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 50, 90, 99 })
	void refusesAnArchiveThatIsCutOff(int percent) throws IOException {
		Path zip = new Publication().file("Skills.txt", "Some text.\n".repeat(1000)).zip(this.folder.resolve("a.zip"));
		byte[] whole = Files.readAllBytes(zip);
		Files.write(zip, Arrays.copyOf(whole, whole.length * percent / 100));
		assertRefused(zip, "a.zip", "download it again");
	}

	@Test
	void refusesAnArchiveWhoseBytesChanged() throws IOException {
		Path zip = new Publication().file("Skills.txt", "Some text.").zip(this.folder.resolve("a.zip"));
		byte[] bytes = Files.readAllBytes(zip);
		int textAt = "PK..".length() + 26 + "Skills.txt".length();
		bytes[textAt + 3] ^= 1;
		Files.write(zip, bytes);
		assertRefused(zip, "a.zip", "download");
	}

	@Test
	void refusesWhatIsNoArchive() throws IOException {
		assertRefused(Files.writeString(this.folder.resolve("a.zip"), "<html>Not found</html>"), "a.zip");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "../Skills.txt", "db/../../Skills.txt", "/etc/Skills.txt", "..\\Skills.txt", "C:\\Skills.txt" })
	void refusesPathsThatLeadOutOfTheArchive(String path) throws IOException {
		Path zip = new Publication().file(path, "a").zip(this.folder.resolve("a.zip"));
		assertRefused(zip, "'" + path + "'", "leads out of the archive");
	}

	@Test
	void refusesAnArchiveThatUnpacksToTheSky() throws IOException {
		Path zip = new Publication().file("Skills.txt", "0".repeat(4 << 20)).zip(this.folder.resolve("a.zip"));
		assertRefused(zip, "'Skills.txt'", "unpacks to far more");
	}

	@Test
	void refusesArchivesThatTogetherUnpackTooFar() throws IOException {
		Path one = new Publication().file("a.txt", "12345").zip(this.folder.resolve("one.zip"));
		Path two = new Publication().file("b.txt", "12345").zip(this.folder.resolve("two.zip"));
		var limits = new ArchiveLimits(9, 200, 100);
		CatalogueFiles.open(List.of(one), limits).close();
		assertThatExceptionOfType(DamagedCatalogueException.class)
			.isThrownBy(() -> CatalogueFiles.open(List.of(one, two), limits))
			.withMessageContaining("two.zip");
	}

	@Test
	void refusesToChooseBetweenTwoFilesOfOneName() throws IOException {
		new Publication().file("old/Skills.txt", "a").file("new/Skills.txt", "b").folder(this.folder);
		try (CatalogueFiles files = CatalogueFiles.open(List.of(this.folder))) {
			assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> files.find("Skills.txt"))
				.withMessageContainingAll("old", "new", "keep one");
		}
	}

	@Test
	void takesArchivesThatTogetherFillTheLimit() throws IOException {
		Path one = new Publication().file("a.txt", "12345").zip(this.folder.resolve("one.zip"));
		Path two = new Publication().file("b.txt", "12345").zip(this.folder.resolve("two.zip"));
		try (CatalogueFiles files = CatalogueFiles.open(List.of(one, two), new ArchiveLimits(10, 200, 100))) {
			assertThat(files.names()).containsExactly("a.txt", "b.txt");
		}
	}

	@Test
	void takesALargeFileThatWasPackedWellButNotTooWell() throws IOException {
		Path zip = new Publication().file("a.txt", "0".repeat(1000)).zip(this.folder.resolve("a.zip"));
		try (CatalogueFiles files = CatalogueFiles.open(List.of(zip), new ArchiveLimits(1000, 200, 10))) {
			assertThat(files.names()).containsExactly("a.txt");
		}
	}

	@Test
	void looksAtHowWellAFileWasPackedAboveASizeOnly() throws IOException {
		var limits = new ArchiveLimits(5000, 1, 1000);
		Path zip = new Publication().file("a.txt", "0".repeat(1000)).zip(this.folder.resolve("a.zip"));
		CatalogueFiles.open(List.of(zip), limits).close();
		Path larger = new Publication().file("a.txt", "0".repeat(1001)).zip(this.folder.resolve("b.zip"));
		assertThatExceptionOfType(DamagedCatalogueException.class)
			.isThrownBy(() -> CatalogueFiles.open(List.of(larger), limits))
			.withMessageContaining("unpacks to far more");
	}

	@Test
	void foldersAreNoFiles() throws IOException {
		Path zip = new Publication().file("db/", "").file("db/Skills.txt", "a").zip(this.folder.resolve("a.zip"));
		Path other = new Publication().file("sub/Knowledge.txt", "b").folder(this.folder.resolve("other"));
		try (CatalogueFiles files = CatalogueFiles.open(List.of(zip, other))) {
			assertThat(files.names()).containsExactly("Knowledge.txt", "Skills.txt");
		}
	}

	@Test
	void aFileCanBeReadUntilTheArchiveIsClosed() throws IOException {
		Path zip = new Publication().file("Skills.txt", "Some text.").zip(this.folder.resolve("a.zip"));
		CatalogueFiles files = CatalogueFiles.open(List.of(zip));
		CatalogueFile file = files.require("Skills.txt", "a catalogue");
		try (InputStream in = file.open()) {
			assertThat(in).hasContent("Some text.");
		}
		files.close();
		assertThatIllegalStateException().isThrownBy(file::open);
	}

	@Test
	void namesSomeOfTheFilesThatAreThereInstead() throws IOException {
		var publication = new Publication();
		assertThat(missing(publication)).endsWith("Found: no files");
		IntStream.rangeClosed(10, 19).forEach((i) -> publication.file(i + ".txt", "a"));
		assertThat(missing(publication)).contains("There is no file 'Skills.txt' in " + this.folder, "of a catalogue ")
			.endsWith("Found: 10.txt, 11.txt, 12.txt, 13.txt, 14.txt, 15.txt, 16.txt, 17.txt, 18.txt, 19.txt");
		assertThat(missing(publication.file("20.txt", "a"))).endsWith(", 18.txt, 19.txt, ...");
	}

	private String missing(Publication publication) throws IOException {
		try (CatalogueFiles files = CatalogueFiles.open(List.of(publication.folder(this.folder)))) {
			return String.valueOf(assertThatExceptionOfType(DamagedCatalogueException.class)
				.isThrownBy(() -> files.require("Skills.txt", "a catalogue"))
				.actual()
				.getMessage());
		}
	}

	@Test
	void namesWhatDoesNotExist() {
		assertRefused(this.folder.resolve("nowhere.zip"), "nowhere.zip");
	}

	private static void assertRefused(Path place, String... message) {
		assertThatExceptionOfType(DamagedCatalogueException.class)
			.isThrownBy(() -> CatalogueFiles.open(List.of(place)).close())
			.withMessageContainingAll(message);
	}

}
