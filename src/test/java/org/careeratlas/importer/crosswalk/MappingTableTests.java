package org.careeratlas.importer.crosswalk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.TableReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

class MappingTableTests {

	private static final String PREFACE = """
			\uFEFFMapping project name,Crosswalk of Tests,,,,,
			Mapping project author,Test Secretariat,,,,,
			Mapping project version,2,,,,,
			Mapping project version date,Sep-22,,,,,
			Classification 1 Name,O*NET,,,,,
			Classification 1 Version,O*NET-SOC 2019,,,,,
			Classification 2 Name,ESCO,,,,,
			Classification 2 Version,v1.1.0,,,,,
			,,,,,,
			""";

	private static final String HEADER = """
			O*NET Id,O*NET Title,O*NET Description,ESCO or ISCO URI,ESCO or ISCO Title,ESCO or ISCO Description,Type of Match
			""";

	@TempDir
	private Path folder;

	@Test
	void theWordSaysWhatTheFirstConceptIsToTheSecond() throws IOException {
		assertThat(matches(row("19-4031.00", "occupation/e1", "broadMatch"),
				row("29-1221.00", "occupation/e2", "narrowMatch"), row("29-1141.00", "occupation/e3", "closeMatch"),
				row("29-1141.01", "occupation/e4", "exactMatch")))
			.containsExactly("esco-e1 BROAD onet-19-4031.00", "esco-e2 NARROW onet-29-1221.00",
					"esco-e3 CLOSE onet-29-1141.00", "esco-e4 EXACT onet-29-1141.01");
	}

	@Test
	void anOccupationMayBeAGroupOfIsco() throws IOException {
		assertThat(matches(row("11-1011.00", "isco/C1112", "exactISCO")))
			.containsExactly("esco-isco-1112 EXACT onet-11-1011.00");
	}

	@Test
	void cellsMayHaveSeveralLines() throws IOException {
		assertThat(matches("""
				11-1011.00,Chief Executives,"Plan,
				direct.",http://data.europa.eu/esco/occupation/e1,chief executive,"Leads
				""\uD83D\uDE42"".",exactMatch
				""")).containsExactly("esco-e1 EXACT onet-11-1011.00");
	}

	@Test
	void thePrefaceBecomesTheSource() throws IOException {
		CatalogueReading reading = read(PREFACE + HEADER + row("11-1011.00", "occupation/e1", "exactMatch"));
		NodeRow source = reading.catalogue().nodes().getLast();
		assertThat(source.id().value()).isEqualTo("crosswalk-onet-esco").isEqualTo(reading.catalogue().origin());
		assertThat(source.properties())
			.contains(entry("name", "Crosswalk of Tests"), entry("publisher", "Test Secretariat"),
					entry("version", "2"), entry("releasedOn", LocalDate.of(2022, 9, 1)), entry("basis", "DOCUMENT"),
					entry("note", "Matches O*NET-SOC 2019 with ESCO v1.1.0."))
			.doesNotContainKey("licence");
		assertThat(reading.catalogue().facts()).allSatisfy((fact) -> assertThat(fact.properties())
			.contains(entry("source", "crosswalk-onet-esco"), entry("basis", "DOCUMENT")));
	}

	@Test
	void rowsThatCannotBeUsedAreReportedWithTheReason() throws IOException {
		CatalogueReading reading = read(PREFACE + HEADER + row("11-1011.00", "occupation/e1", "exactMatch")
				+ row("11-1011.00", "occupation/e1", "closeMatch") + row("11-1011", "occupation/e1", "exactMatch")
				+ row("11-1011.00", "nothing/e1", "exactMatch") + row("11-1021.00", "occupation/e1", "maybe")
				+ row("11-1021.00", "occupation/e1", ""));
		TableReport report = reading.report().tables().getFirst();
		assertThat(report.read()).isEqualTo(6);
		assertThat(report.used()).isEqualTo(1);
		assertThat(report.skipped()).containsOnly(entry("pair listed before", 1L), entry("no concept of O*NET", 1L),
				entry("no concept of ESCO", 1L), entry("unknown type of match", 1L), entry("no Type of Match", 1L));
	}

	@Test
	void refusesATableWithoutAUsableRow() throws IOException {
		assertThatExceptionOfType(DamagedCatalogueException.class)
			.isThrownBy(() -> read(PREFACE + HEADER + row("Nov-11", "occupation/e1", "exactMatch")))
			.withMessageContaining("no concept of O*NET (Nov-11)");
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> read(PREFACE + HEADER))
			.withMessageContaining("ends after its header");
	}

	@Test
	void aConceptDoesNotMatchItself() throws IOException {
		CatalogueReading reading = read("""
				Classification 1 Name;ESCO
				Classification 2 Name;ESCO
				Classification 1 URI;Classification 2 URI;Mapping relation
				http://data.europa.eu/esco/occupation/e1;http://data.europa.eu/esco/occupation/e1;exactMatch
				http://data.europa.eu/esco/occupation/e1;http://data.europa.eu/esco/occupation/e2;exactMatch
				""");
		assertThat(reading.report().tables().getFirst().skipped()).containsExactly(entry("matched with itself", 1L));
	}

	@Test
	void aNationalClassificationIsReadTheSameWay() throws IOException {
		CatalogueReading reading = read("""
				Mapping project name,NOC to ESCO,,
				Classification 1 Name,NOC,,
				Classification 2 Name,ESCO,,
				Classification 1 Code,Title,Classification 2 URI,Mapping relation
				0010.1,Legislators,http://data.europa.eu/esco/occupation/e1,skos:broadMatch
				""");
		assertThat(reading.catalogue().origin()).isEqualTo("crosswalk-noc-esco");
		assertThat(matches(reading)).containsExactly("esco-e1 BROAD noc-0010-1");
	}

	@Test
	void otherFilesAreRefused() {
		assertThatIsRefused("O*NET-SOC Code,Title\n11-1011.00,Chief Executives\n",
				"no row with the column 'Type of Match'");
		assertThatIsRefused(HEADER, "there is no 'Classification 1 Name'");
		assertThatIsRefused("", "no row with the column");
		assertThatIsRefused(PREFACE + "O*NET Id,Type of Match\n", "has no column");
		assertThatExceptionOfType(DamagedCatalogueException.class)
			.isThrownBy(() -> MappingTable.read(this.folder.resolve("missing.csv")))
			.withMessageContaining("missing.csv");
	}

	private void assertThatIsRefused(String content, String reason) {
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> read(content))
			.withMessageContaining("table.csv")
			.withMessageContaining(reason);
	}

	private List<String> matches(String... rows) throws IOException {
		return matches(read(PREFACE + HEADER + String.join("", rows)));
	}

	private static List<String> matches(CatalogueReading reading) {
		return reading.catalogue()
			.facts()
			.stream()
			.map((fact) -> "%s %s %s".formatted(fact.from(), fact.properties().get("mapping"), fact.to()))
			.toList();
	}

	private CatalogueReading read(String content) throws IOException {
		return MappingTable.read(Files.writeString(this.folder.resolve("table.csv"), content));
	}

	private static String row(String onet, String esco, String type) {
		return "%s,Title,Description,http://data.europa.eu/esco/%s,title,description,%s\n".formatted(onet, esco, type);
	}

}
