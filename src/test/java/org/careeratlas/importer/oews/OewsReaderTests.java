package org.careeratlas.importer.oews;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.Publication;
import org.careeratlas.importer.table.TableReport;
import org.careeratlas.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OewsReaderTests {

	private static final String NOTES = """
			May 2031 OEWS Estimates
			# = indicates a wage equal to or greater than $150.00 per hour or $312,000 per year
			""";

	private static final String HEADER = "AREA_TYPE|I_GROUP|OCC_CODE|O_GROUP|A_PCT10|A_PCT25|A_MEDIAN|A_PCT75|A_PCT90|HOURLY\n";

	@TempDir
	private Path folder;

	@Test
	void figuresBecomeSalariesOfEveryRoleOfTheCode() throws IOException {
		CatalogueReading reading = read("1|cross-industry|51-3011|detailed|30000|40000|50000|#|#|\n", "51-3011.00",
				"51-3011.02");
		assertThat(salary(reading, "oews-51-3011.00-median")).isEqualTo(Map.of("component", "BASE", "statistic",
				"MEDIAN", "low", 50_000, "high", 50_000, "openEnded", false, "approximate", false, "currency", "USD",
				"region", "US", "industries", List.of(), "source", "oews"));
		assertThat(salary(reading, "oews-51-3011.02-p10-p90")).containsEntry("statistic", "RANGE")
			.containsEntry("context", "10th to 90th percentile")
			.containsEntry("low", 30_000)
			.containsEntry("high", 312_000)
			.containsEntry("openEnded", true);
		assertThat(reading.catalogue().facts()).hasSize(6)
			.contains(new FactRow(new Id("onet-51-3011.00"), "PAID", new Id("oews-51-3011.00-median"),
					Map.of("source", "oews", "basis", "SURVEY", "asOf", LocalDate.of(2031, 5, 1))));
		assertThat(reading.catalogue().facts().getLast().properties()).containsEntry("note",
				"Of all occupations of SOC 51-3011, which this is one of.");
	}

	@Test
	void aTopCodedMedianIsOpenEnded() throws IOException {
		assertThat(
				salary(read("1|cross-industry|51-3011|detailed|1|2|#|#|#|\n", "51-3011.00"), "oews-51-3011.00-median"))
			.containsEntry("low", 312_000)
			.containsEntry("high", 312_000)
			.containsEntry("openEnded", true);
	}

	@Test
	void withheldFiguresAreReportedAndNeverZero() throws IOException {
		CatalogueReading reading = read("""
				1|cross-industry|51-3011|detailed|*|40000|50000|60000|70000|
				1|cross-industry|35-2014|detailed|*|*|*|*|*|TRUE
				1|cross-industry|35-2015|detailed|*|*|*|*|*|
				""", "51-3011.00", "35-2014.00", "35-2015.00");
		assertThat(reading.catalogue().facts()).hasSize(2);
		TableReport report = reading.report().tables().getFirst();
		assertThat(report.noted()).isEqualTo(Map.of("some annual wages are withheld", 1L));
		assertThat(report.skipped())
			.isEqualTo(Map.of("only hourly wages are published", 1L, "annual wages are withheld", 1L));
		assertThat(report.rows()).extracting((row) -> row.file() + ": " + row.reason() + ": " + row.detail())
			.containsExactly("wages.xlsx: some annual wages are withheld: 51-3011 p10-p90",
					"wages.xlsx: only hourly wages are published: 35-2014",
					"wages.xlsx: annual wages are withheld: 35-2015");
	}

	@Test
	void takesDetailedOccupationsOfTheWholeCountryAlone() throws IOException {
		CatalogueReading reading = read("""
				1|cross-industry|51-0000|major|1|2|3|4|5|
				2|cross-industry|51-3011|detailed|1|2|3|4|5|
				1|sector|51-3011|detailed|1|2|3|4|5|
				1|cross-industry|51-9999|detailed|1|2|3|4|5|
				1|cross-industry|51-3011|detailed|1|2|3|4|5.5|
				""", "51-3011.00");
		TableReport report = reading.report().tables().getFirst();
		assertThat(report.leftOut())
			.isEqualTo(Map.of("groups of occupations", 1L, "parts of the country", 1L, "single industries", 1L));
		assertThat(report.skipped()).isEqualTo(Map.of("no O*NET role has this SOC code", 1L, "no wage in A_PCT90", 1L));
		assertThat(reading.catalogue().facts()).isEmpty();
	}

	@Test
	void takesCodesThatStartWithASocCodeAlone() throws IOException {
		CatalogueReading reading = read("1|cross-industry|51-3011|detailed|1|2|3|4|5|\n", "51-301", "51-3011",
				"51-3011.00");
		assertThat(reading.catalogue().facts()).extracting((fact) -> fact.from().value())
			.containsOnly("onet-51-3011", "onet-51-3011.00");
	}

	@Test
	void knowsTheYearsBoundWhereTheFileDoesNotStateIt() throws IOException {
		Path workbook = workbook("national_M2021_dl.xlsx",
				"Titles above\n" + HEADER.toLowerCase(Locale.ROOT) + "1|cross-industry|51-3011|detailed|1|2|3|4|#|\n");
		CatalogueReading reading = OewsReader.read(workbook, List.of("51-3011.00"));
		assertThat(salary(reading, "oews-51-3011.00-p10-p90")).containsEntry("high", 208_000);
		assertThat(salary(reading, "oews")).containsEntry("version", "May 2021");
	}

	@Test
	void refusesWhatIsNoWorkbookOfWages() throws IOException {
		assertRefused(new Publication().file("a.txt", "a").zip(this.folder.resolve("a.zip")), "no workbook");
		assertRefused(Files.writeString(this.folder.resolve("b.xlsx"), "b"), "b.xlsx");
		assertRefused(workbook("M2021.xlsx", "OCC_CODE|H_MEAN\n"), "A_MEDIAN");
		assertRefused(workbook("wages.xlsx", HEADER), "year");
		assertRefused(workbook("M2022.xlsx", HEADER.replace("A_PCT75", "PCT75")), "M2022.xlsx has no column 'A_PCT75'");
	}

	private static void assertRefused(Path file, String message) {
		assertThatExceptionOfType(DamagedCatalogueException.class)
			.isThrownBy(() -> OewsReader.read(file, List.of("51-3011.00")))
			.withMessageContaining(message);
	}

	private CatalogueReading read(String rows, String... onetCodes) throws IOException {
		return OewsReader.read(workbook("wages.xlsx", HEADER + rows, NOTES), List.of(onetCodes));
	}

	private static Map<String, Object> salary(CatalogueReading reading, String id) {
		return reading.catalogue()
			.nodes()
			.stream()
			.filter((node) -> node.id().equals(new Id(id)))
			.map(NodeRow::properties)
			.findFirst()
			.orElseThrow();
	}

	/** Cells stand between bars; figures become numbers and the rest shared texts. */
	private Path workbook(String name, String... sheets) throws IOException {
		List<String> texts = Arrays.stream(sheets)
			.flatMap(String::lines)
			.flatMap((line) -> Arrays.stream(line.split("\\|", -1)))
			.distinct()
			.toList();
		var parts = new Publication().file("xl/workbook.xml", "<workbook/>")
			.file("xl/sharedStrings.xml",
					texts.stream()
						.map("<si><r><t>%s</t></r><rPh><t>ignored</t></rPh></si>"::formatted)
						.collect(Collectors.joining("", "<?xml version='1.0' encoding='UTF-8'?><sst>", "</sst>")));
		for (int i = 0; i < sheets.length; i++) {
			parts.file("xl/worksheets/sheet%d.xml".formatted(i + 1),
					sheets[i].lines()
						.map((line) -> row(line, texts))
						.collect(Collectors.joining("", "<worksheet><sheetData>", "</sheetData></worksheet>")));
		}
		return parts.zip(this.folder.resolve(name));
	}

	/** Blank cells are left out, as spreadsheet programs do. */
	private static String row(String line, List<String> texts) {
		String[] cells = line.split("\\|", -1);
		var row = new StringBuilder("<row>");
		for (int i = 0; i < cells.length; i++) {
			String reference = (char) ('A' + i) + "1";
			if (cells[i].matches("\\d+")) {
				row.append("<c r='%s'><f>1+1</f><v>%s.0</v></c>".formatted(reference, cells[i]));
			}
			else if (!cells[i].isEmpty()) {
				row.append("<c r='%s' t='s'><v>%d</v></c>".formatted(reference, texts.indexOf(cells[i])));
			}
		}
		return row + "</row>";
	}

}
