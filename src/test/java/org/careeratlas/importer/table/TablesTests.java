package org.careeratlas.importer.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.model.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TablesTests {

	private static final Id BAKER = new Id("a-source-baker");

	private static final Id BAKING = new Id("a-source-baking");

	@TempDir
	private Path folder;

	private CatalogueFiles files;

	private Tables tables;

	private final CatalogueDraft draft = new CatalogueDraft("a-source", Map.of("name", "A source"));

	@BeforeEach
	void open() throws IOException {
		new Publication().file("roles.csv", "code,name\n1,Baker\n")
			.file("skills.csv", "code\n1\n")
			.file("license.txt", "Free")
			.folder(this.folder);
		this.files = CatalogueFiles.open(List.of(this.folder));
		this.tables = new Tables(this.files, TableFormat.COMMAS);
	}

	@AfterEach
	void close() {
		this.files.close();
	}

	@Test
	void tellsWhichFilesWereReadWhichNotAndWhichWereMissing() {
		assertThat(this.tables.has("skills.csv")).isTrue();
		assertThat(this.tables.has("tools.csv")).isFalse();
		assertThat(this.tables.require("roles.csv", "a catalogue").name()).isEqualTo("roles.csv");
		assertThat(this.tables.find("tasks.csv", List.of())).isEmpty();
		this.tables.markMissing("tools.csv");
		ImportReport report = this.tables.finish(this.draft).report();
		assertThat(report.tables()).extracting(TableReport::file).containsExactly("roles.csv");
		assertThat(report.unread()).containsExactly("license.txt", "skills.csv");
		assertThat(report.missing()).containsExactly("tasks.csv", "tools.csv");
	}

	@Test
	void aFileReadInAnotherWayIsNotUnread() {
		this.tables.markUsed("license.txt");
		assertThat(this.tables.finish(this.draft).report().unread()).containsExactly("roles.csv", "skills.csv");
	}

	@Test
	void refusesToGoWithoutWhatIsRequired() {
		assertThatExceptionOfType(DamagedCatalogueException.class)
			.isThrownBy(() -> this.tables.require("tools.csv", "a catalogue"))
			.withMessageContaining("There is no file 'tools.csv'");
	}

	@Test
	void theSourceBecomesANodeAndIsNamedByAllOthers() {
		this.draft.node(BAKER, List.of("Role", "Concept"),
				PropertyMap.of(Map.of("name", "Baker")).put("summary", null));
		this.draft.node(BAKING, List.of("Skill", "Concept"), new PropertyMap());
		this.draft.fact(BAKER, "REQUIRES", BAKING, new PropertyMap().put("level", 3));
		CatalogueReading reading = this.tables.finish(this.draft);
		assertThat(reading.catalogue().origin()).isEqualTo("a-source");
		assertThat(reading.catalogue().nodes()).containsExactly(
				new NodeRow(BAKER, List.of("Role", "Concept"), Map.of("name", "Baker", "source", "a-source")),
				new NodeRow(BAKING, List.of("Skill", "Concept"), Map.of("source", "a-source")),
				new NodeRow(new Id("a-source"), List.of("Source"), Map.of("name", "A source")));
		assertThat(reading.catalogue().facts())
			.containsExactly(new FactRow(BAKER, "REQUIRES", BAKING, Map.of("level", 3, "source", "a-source")));
		assertThat(reading.report().contents())
			.isEqualTo(Map.of("Role", 1L, "Skill", 1L, "Source", 1L, "REQUIRES", 1L));
	}

	@Test
	void anIdIsTakenOnce() {
		assertThat(this.draft.has(BAKER)).isFalse();
		this.draft.node(BAKER, List.of("Role"), new PropertyMap());
		assertThat(this.draft.has(BAKER)).isTrue();
		assertThatExceptionOfType(DamagedCatalogueException.class)
			.isThrownBy(() -> this.draft.node(BAKER, List.of("Role"), new PropertyMap()))
			.withMessageContaining("'a-source-baker'");
		assertThatExceptionOfType(DamagedCatalogueException.class)
			.isThrownBy(() -> this.draft.node(new Id("a-source"), List.of("Role"), new PropertyMap()));
	}

	@Test
	void aRowWithTheIdOfAnotherIsSkipped() {
		Table table = this.tables.require("roles.csv", "a catalogue");
		this.draft.node(BAKER, List.of("Role"), new PropertyMap());
		table.forEach((row) -> this.draft.node(BAKER, List.of("Role"), new PropertyMap()));
		assertThat(table.report().skipped()).isEqualTo(Map.of("the id of another row", 1L));
	}

	@Test
	void refusesATableNoneOfWhoseRowsIsUsed() {
		Column code = this.tables.require("skills.csv", "a catalogue").column("code");
		this.tables.require("skills.csv", "a catalogue").forEach((row) -> {
			throw row.skip("no skill", row.required(code));
		});
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> this.tables.finish(this.draft))
			.withMessageContainingAll("skills.csv", "line 2: no skill (1)");
	}

	@Test
	void refusesATableAllOfWhoseRowsAreLeftOut() {
		this.tables.require("skills.csv", "a catalogue").forEach((row) -> {
			throw row.leaveOut("groups");
		});
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> this.tables.finish(this.draft))
			.withMessageContainingAll("skills.csv", "all are left out as groups");
	}

}
