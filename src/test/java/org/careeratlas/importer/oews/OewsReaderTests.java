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
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.Publication;
import org.careeratlas.importer.table.TableReport;
import org.careeratlas.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class OewsReaderTests {

	private static final String NOTES = """
			May 2031 OEWS Estimates
			# = indicates a wage equal to or greater than $150.00 per hour or $312,000 per year
			""";

	private static final String HEADER = "AREA|AREA_TITLE|AREA_TYPE|I_GROUP|OCC_CODE|O_GROUP|"
			+ "A_PCT10|A_PCT25|A_MEDIAN|A_PCT75|A_PCT90|H_PCT10|H_PCT25|H_MEDIAN|H_PCT75|H_PCT90\n";

	@TempDir
	private Path folder;

	@Test
	void theFiguresOfAnOccupationAreOneNodeThatItsRolesShare() throws IOException {
		OewsReading reading = read(national("51-3011|detailed|30000|40000|50000|#|#"), "51-3011.00", "51-3011.02");
		assertThat(salary(reading, "oews-51-3011")).isEqualTo(Map.ofEntries(Map.entry("component", "BASE"),
				Map.entry("period", "YEAR"), Map.entry("currency", "USD"), Map.entry("statistic", "MEDIAN"),
				Map.entry("low", 50_000.0), Map.entry("high", 50_000.0), Map.entry("openEnded", false),
				Map.entry("approximate", false), Map.entry("percentiles", List.of(10, 25, 75, 90)),
				Map.entry("amounts", List.of(30_000.0, 40_000.0, 312_000.0, 312_000.0)),
				Map.entry("bounds", List.of(false, false, true, true)), Map.entry("region", "US"),
				Map.entry("regionScheme", "ISO_3166"), Map.entry("regionName", "U.S."), Map.entry("source", "oews")));
		assertThat(facts(reading)).extracting((fact) -> fact.from().value(), FactRow::type)
			.containsExactly(tuple("onet-51-3011.00", "PAID"), tuple("onet-51-3011.02", "PAID"));
		assertThat(facts(reading)).allSatisfy((fact) -> assertThat(fact.properties())
			.isEqualTo(Map.of("source", "oews", "basis", "SURVEY", "asOf", LocalDate.of(2031, 5, 1), "note",
					"Published for all occupations of SOC 51-3011 together; 2 of O*NET's share the figure.")));
	}

	@Test
	void aRolesOwnFigureNeedsNoNote() throws IOException {
		String row = national("51-3011|detailed|1|2|3|4|5");
		assertThat(facts(read(row, "51-3011.00")).getFirst().properties()).doesNotContainKey("note");
		assertThat(facts(read(row, "51-3011.02")).getFirst().properties()).containsEntry("note",
				"Published for all occupations of SOC 51-3011 together, which this is one of.");
	}

	@Test
	void aTopCodedMedianIsOpenEnded() throws IOException {
		assertThat(salary(read(national("51-3011|detailed|1|2|#|#|#"), "51-3011.00"), "oews-51-3011"))
			.containsEntry("low", 312_000.0)
			.containsEntry("high", 312_000.0)
			.containsEntry("openEnded", true);
	}

	@Test
	void aCodeThatIsNotOfOnetStandsForTheRestOfItsGroup() throws IOException {
		OewsReading reading = read(
				national("31-1120|detailed|1|2|3|4|5", "31-1131|detailed|1|2|3|4|5", "25-9045|detailed|*|*|*|*|*",
						"25-9044|detailed|1|2|3|4|5"),
				"31-1121.00", "31-1122.00", "31-1131.00", "25-9043.00", "25-9044.00");
		assertThat(facts(reading)).extracting((fact) -> fact.from().value() + " " + fact.to().value())
			.containsExactlyInAnyOrder("onet-31-1121.00 oews-31-1120", "onet-31-1122.00 oews-31-1120",
					"onet-31-1131.00 oews-31-1131", "onet-25-9044.00 oews-25-9044");
		assertThat(facts(reading)).filteredOn((fact) -> fact.to().value().equals("oews-31-1120"))
			.allSatisfy((fact) -> assertThat(fact.properties()).containsEntry("note",
					"Published for all occupations of SOC 31-1120 together; 2 of O*NET's share the figure."));
	}

	@Test
	void aRowThatIsWithheldIsStillARowOfItsOwn() throws IOException {
		OewsReading reading = read(national("31-1120|detailed|1|2|3|4|5", "31-1121|detailed|*|*|*|*|*"), "31-1121.00",
				"31-1122.00");
		assertThat(facts(reading)).extracting((fact) -> fact.from().value()).containsExactly("onet-31-1122.00");
	}

	@Test
	void wagesThatArePublishedByTheHourAloneAreHourly() throws IOException {
		OewsReading reading = read(national("27-2011|detailed|*|*|*|*|*|10.5|*|23.33|#|#"), "27-2011.00");
		assertThat(salary(reading, "oews-27-2011")).containsEntry("period", "HOUR")
			.containsEntry("low", 23.33)
			.containsEntry("percentiles", List.of(10, 75, 90))
			.containsEntry("amounts", List.of(10.5, 150.0, 150.0));
		assertThat(report(reading).noted()).isEqualTo(Map.of("some wages are withheld", 1L));
	}

	@Test
	void withheldFiguresAreReportedAndNeverZero() throws IOException {
		OewsReading reading = read(
				national("51-3011|detailed|*|40000|**|60000|", "35-2014|detailed|*|*|*|*|*", "35-2015|detailed||||||"),
				"51-3011.00", "35-2014.00", "35-2015.00");
		assertThat(salary(reading, "oews-51-3011")).containsEntry("statistic", "PERCENTILE")
			.containsEntry("percentile", 25)
			.containsEntry("low", 40_000.0)
			.containsEntry("percentiles", List.of(75));
		assertThat(facts(reading)).hasSize(1);
		assertThat(report(reading).skipped()).isEqualTo(Map.of("wages are withheld", 2L));
		assertThat(report(reading).rows()).extracting((row) -> row.file() + ": " + row.reason() + ": " + row.detail())
			.containsExactly("wages.xlsx: some wages are withheld: 51-3011 A_PCT10, A_MEDIAN, A_PCT90",
					"wages.xlsx: wages are withheld: 35-2014", "wages.xlsx: wages are withheld: 35-2015");
	}

	@Test
	void aCellThatIsNoWageIsNotedAndTheRestIsRead() throws IOException {
		OewsReading reading = read(national("51-3011|detailed|~30000|$40,000|50000.5|60 000|0"), "51-3011.00");
		assertThat(salary(reading, "oews-51-3011")).containsEntry("low", 50_000.5)
			.containsEntry("percentiles", List.of(25, 75))
			.containsEntry("amounts", List.of(40_000.0, 60_000.0));
		assertThat(report(reading).rows()).extracting((row) -> row.reason() + ": " + row.detail())
			.containsExactly("no wage in A_PCT10: 51-3011 ~30000", "no wage in A_PCT90: 51-3011 0");
	}

	@Test
	void takesDetailedOccupationsOfAllIndustriesAlone() throws IOException {
		OewsReading reading = read(
				national("51-0000|major|1|2|3|4|5", "51-9999|detailed|1|2|3|4|5", "51-3011|detailed|1|2|3|4|5",
						"51-3011|detailed|1|2|3|4|5") + "99|U.S.|1|sector|51-3011|detailed|1|2|3|4|5|||||\n",
				"51-3011.00");
		assertThat(report(reading).leftOut()).isEqualTo(Map.of("groups of occupations", 1L, "single industries", 1L));
		assertThat(report(reading).skipped())
			.isEqualTo(Map.of("no O*NET role has this SOC code", 1L, "occupation listed before", 1L));
		assertThat(facts(reading)).hasSize(1);
	}

	@Test
	void areasOfEachKindAreACatalogueOfTheirOwn() throws IOException {
		OewsReading reading = read(national("51-3011|detailed|1|2|3|4|5") + """
				6|California|2|cross-industry|51-3011|detailed|1|2|3|4|5|||||
				72|Puerto Rico|3|cross-industry|51-3011|detailed|1|2|3|4|5|||||
				31080|Los Angeles, CA|4|cross-industry|51-3011|detailed|1|2|3|4|5|||||
				100001|Northern Alabama|6|cross-industry|51-3011|detailed|1|2|3|4|5|||||
				""", "51-3011.00");
		assertThat(reading.catalogues()).extracting(Catalogue::origin)
			.containsExactly("oews", "oews-states", "oews-metropolitan", "oews-nonmetropolitan");
		assertThat(facts(reading)).extracting(FactRow::type, (fact) -> fact.to().value())
			.containsExactly(tuple("PAID", "oews-51-3011"), tuple("PAID_LOCALLY", "oews-states-US-CA-51-3011"),
					tuple("PAID_LOCALLY", "oews-states-US-PR-51-3011"),
					tuple("PAID_LOCALLY", "oews-metropolitan-31080-51-3011"),
					tuple("PAID_LOCALLY", "oews-nonmetropolitan-0100001-51-3011"));
		assertThat(salary(reading, "oews-states-US-CA-51-3011")).containsEntry("region", "US-CA")
			.containsEntry("regionScheme", "ISO_3166")
			.containsEntry("regionName", "California")
			.containsEntry("source", "oews-states");
		assertThat(salary(reading, "oews-metropolitan-31080-51-3011")).containsEntry("regionScheme", "OEWS_AREA");
		assertThat(salary(reading, "oews-states")).containsEntry("name",
				"Occupational Employment and Wage Statistics, May 2031, wages in states and territories");
		assertThat(reading.report().contents()).containsEntry("PAID", 1L).containsEntry("PAID_LOCALLY", 4L);
	}

	@Test
	void regionalFiguresAreOfOnetsOwnCodesAlone() throws IOException {
		OewsReading reading = read("""
				6|California|2|cross-industry|31-1120|detailed|1|2|3|4|5|||||
				6|California|2|cross-industry|31-1131|detailed|1|2|3|4|5|||||
				6|California|2|cross-industry|31-1131|detailed|1|2|3|4|5|||||
				3|Nowhere|2|cross-industry|31-1131|detailed|1|2|3|4|5|||||
				LA|Los Angeles|4|cross-industry|31-1131|detailed|1|2|3|4|5|||||
				310800|Los Angeles|4|cross-industry|31-1131|detailed|1|2|3|4|5|||||
				1|Somewhere|9|cross-industry|31-1131|detailed|1|2|3|4|5|||||
				""", "31-1121.00", "31-1131.00");
		assertThat(facts(reading)).hasSize(1);
		assertThat(report(reading).skipped())
			.isEqualTo(Map.of("no O*NET role has this SOC code", 1L, "occupation listed before", 1L,
					"no state has this code", 1L, "no code of an area in AREA", 2L, "unknown type of area", 1L));
	}

	@Test
	void theCodeTellsTheKindOfAnAreaWhereNothingElseDoes() throws IOException {
		String header = "AREA|OCC_CODE|O_GROUP|A_PCT10|A_PCT25|A_MEDIAN|A_PCT75|A_PCT90\n";
		String rows = "99|%1$s01|%1$s31080|%1$s0100001|%1$s".formatted("51-3011|detailed|1|2|3|4|5\n");
		assertThat(OewsReader.read(workbook("all_data_M_2014.xlsx", header + rows), List.of("51-3011.00")).catalogues())
			.extracting(Catalogue::origin)
			.containsExactly("oews", "oews-states", "oews-metropolitan", "oews-nonmetropolitan");
		String national = header.replace("AREA|", "") + "51-3011|detailed|1|2|3|4|5\n";
		assertThat(OewsReader.read(workbook("M2014.xlsx", national), List.of("51-3011.00")).catalogues())
			.extracting(Catalogue::origin)
			.containsExactly("oews");
	}

	@Test
	void takesCodesThatStartWithASocCodeAlone() throws IOException {
		assertThat(facts(read(national("51-3011|detailed|1|2|3|4|5"), "51-301", "51-3011", "51-3011.00")))
			.extracting((fact) -> fact.from().value())
			.containsExactly("onet-51-3011", "onet-51-3011.00");
	}

	@Test
	void knowsTheYearsBoundWhereTheFileDoesNotStateIt() throws IOException {
		Path workbook = workbook("national_M2021_dl.xlsx", "Titles above\n" + HEADER.toLowerCase(Locale.ROOT)
				+ national("51-3011|detailed|1|2|3|4|#", "27-2011|detailed|*|*|*|*|*|1|2|3|4|#"));
		OewsReading reading = OewsReader.read(workbook, List.of("51-3011.00", "27-2011.00"));
		assertThat(salary(reading, "oews-51-3011")).containsEntry("amounts", List.of(1.0, 2.0, 4.0, 208_000.0));
		assertThat(salary(reading, "oews-27-2011")).containsEntry("amounts", List.of(1.0, 2.0, 4.0, 100.0));
		assertThat(salary(reading, "oews")).containsEntry("version", "May 2021");
	}

	@Test
	void refusesWhatIsNoWorkbookOfWages() throws IOException {
		assertRefused(new Publication().file("a.txt", "a").zip(this.folder.resolve("a.zip")), "no workbook");
		assertRefused(Files.writeString(this.folder.resolve("b.xlsx"), "b"), "b.xlsx");
		assertRefused(workbook("M2021.xlsx", "OCC_CODE|H_MEAN\n"), "A_MEDIAN");
		assertRefused(workbook("wages.xlsx", HEADER), "year");
		assertRefused(workbook("M2023.xlsx", HEADER + national("51-9999|detailed|1|2|3|4|5")), "import O*NET first");
		assertRefused(workbook("M2022.xlsx", HEADER.replace("A_PCT75", "PCT75")), "M2022.xlsx has no column 'A_PCT75'");
	}

	private static void assertRefused(Path file, String message) {
		assertThatExceptionOfType(DamagedCatalogueException.class)
			.isThrownBy(() -> OewsReader.read(file, List.of("51-3011.00")))
			.withMessageContaining(message);
	}

	/** Rows of the nation, whose cells from the code on are given. */
	private static String national(String... rows) {
		return Stream.of(rows)
			.map((row) -> "99|U.S.|1|cross-industry|" + row
					+ "|".repeat((int) (HEADER.chars().filter((one) -> one == '|').count() - 4
							- row.chars().filter((one) -> one == '|').count()))
					+ "\n")
			.collect(Collectors.joining());
	}

	private OewsReading read(String rows, String... onetCodes) throws IOException {
		return OewsReader.read(workbook("wages.xlsx", HEADER + rows, NOTES), List.of(onetCodes));
	}

	private static List<FactRow> facts(OewsReading reading) {
		return reading.catalogues().stream().flatMap((catalogue) -> catalogue.facts().stream()).toList();
	}

	private static TableReport report(OewsReading reading) {
		return reading.report().tables().getFirst();
	}

	private static Map<String, Object> salary(OewsReading reading, String id) {
		return reading.catalogues()
			.stream()
			.flatMap((catalogue) -> catalogue.nodes().stream())
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
