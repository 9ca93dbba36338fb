package org.careeratlas.importer.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableTests {

	@ParameterizedTest
	@ValueSource(strings = { "name,code\nBaker,1\nCook,2\n", "code,name\r\n1,Baker\r\n2,Cook\r\n",
			"\uFEFFcode,other,name\n1,,Baker\n2,,Cook", "\uFEFF\"code\",\"name\"\n1,Baker\n\n2,Cook" })
	void readsByTheNamesOfTheColumns(String content) {
		assertThat(rows(commas(content), "code", "name")).containsExactly("1 Baker", "2 Cook");
	}

	@Test
	void knowsColumnsByTheNamesOfOtherReleases() {
		Table table = commas("Job Title\nBaker\n");
		assertThat(table.column("Alternate Title", "Job Title").name()).isEqualTo("Job Title");
		assertThat(table.optional("Short Title").exists()).isFalse();
	}

	@Test
	void namesTheColumnThatIsMissing() {
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> commas("code,nom\n").column("name"))
			.withMessageContainingAll("file.csv", "'name'", "[code, nom]");
	}

	@Test
	void readsCellsOfSeveralLinesAndKnowsTheirLine() {
		Table table = commas("code,name\n1,\"Baker\nand \"\"pastry\"\" cook\"\n2,Cook\n");
		var lines = new ArrayList<Long>();
		table.forEach((row) -> lines.add(row.line()));
		assertThat(lines).containsExactly(2L, 4L);
		assertThat(rows(table, "name")).containsExactly("Baker\nand \"pastry\" cook", "Cook");
	}

	@Test
	void takesQuotesBetweenTabsForWhatTheyAre() {
		Table table = tabs("code\tname\n1\t\"Head\" counts\n2\tFacsimile\"\n3\t\"\n");
		assertThat(rows(table, "name")).containsExactly("\"Head\" counts", "Facsimile\"", "\"");
	}

	@Test
	void takesThePublishersWordForNoValue() {
		assertThat(rows(tabs("code\tname\n1\tn/a\n2\t \n"), "code", "name")).containsExactly("1 null", "2 null");
		assertThat(rows(commas("name\nn/a\n"), "name")).containsExactly("n/a");
	}

	@Test
	void namesTheLineThatIsNotInUtf8() {
		String far = "Baker\n".repeat(10_000);
		assertThatExceptionOfType(DamagedCatalogueException.class)
			.isThrownBy(() -> rows(
					table("name\n" + far + "Pâtissier\n", TableFormat.COMMAS, StandardCharsets.ISO_8859_1), "name"))
			.withMessageContainingAll("file.csv", "not in UTF-8", "line 10002");
	}

	@Test
	void readsUtf16() {
		assertThat(rows(table("code\tname\n1\tPâtissier\n", TableFormat.TABS_WITH_NA, StandardCharsets.UTF_16), "name"))
			.containsExactly("Pâtissier");
		assertThat(rows(table("\uFEFFname\nBaker\n", TableFormat.COMMAS, StandardCharsets.UTF_16LE), "name"))
			.containsExactly("Baker");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "code;name\n1;Baker, all\n", "code\tname\n1\tBaker, all\n", "code,name\r1,\"Baker, all\"\r",
					"code,name,,\n,,,\n1,\"Baker, all\",,\n,,,\n", "\"code\";\"name\"\n1;\"Baker, all\"\n",
					"code,name\n\u00a01\u00a0,\"Baker, all\u00a0\"\n", "code,name\n\"=\"\"1\"\"\",\"Baker, all\"\n" })
	void readsWhatSpreadsheetProgramsSave(String content) {
		Table table = commas(content);
		assertThat(rows(table, "code", "name")).containsExactly("1 Baker, all");
		assertThat(table.report().read()).isEqualTo(1);
		assertThat(table.report().noted()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sep=;\r\ncode;name\r\n1;Baker, all\r\n", "\uFEFFSEP=;\ncode;name\n1;Baker, all\n",
			"\"sep=;\"\n\"code\";\"name\"\n\"1\";\"Baker, all\"\n", "sep=\t\ncode\tname\n1\tBaker, all\n",
			"sep=,\rcode,name\r1,\"Baker, all\"\r", "sep=|\ncode|name\n1|Baker, all\n",
			"sep=;\t\ncode\tname\n1\tBaker, all\n" })
	void aLineThatDeclaresTheSeparatorIsNoRow(String content) {
		assertThat(rows(commas(content), "code", "name")).containsExactly("1 Baker, all");
		Table table = tabs(content);
		var lines = new ArrayList<Long>();
		table.forEach((row) -> lines.add(row.line()));
		assertThat(lines).containsExactly(3L);
		assertThat(rows(table, "code", "name")).containsExactly("1 Baker, all");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n\ncode;name\n1;Baker\n", ";;\n;;\ncode;name;\n1;Baker;\n" })
	void blankRowsMayStandBeforeTheHeader(String content) {
		assertThat(rows(commas(content), "code", "name")).containsExactly("1 Baker");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
	void knowsUtf16WithoutAMark(String charset) {
		assertThat(rows(table("code,name\n1,Pâtissier\n", TableFormat.COMMAS, Charset.forName(charset)), "name"))
			.containsExactly("Pâtissier");
	}

	@Test
	void flagsAreReadInTheLanguagesOfSpreadsheetPrograms() {
		Table table = commas("hot\nWAHR\nvrai\nTrue\nFALSCH\nperhaps\n");
		Column hot = table.column("hot");
		var flags = new ArrayList<Boolean>();
		table.forEach((row) -> flags.add(row.flag(hot)));
		assertThat(flags).containsExactly(true, true, true, false, false);
		assertThat(table.report().noted()).isEqualTo(Map.of("neither Y nor N in hot", 1L));
	}

	@ParameterizedTest
	@ValueSource(strings = { "#N/A", "#REF!", "#NV", "#BEZUG!", "#¡VALOR!", "#NOM?", "#DIV/0!", "########", "Err:502" })
	void knowsErrorsOfSpreadsheetProgramsInAnyLanguage(String error) {
		assertThat(CellText.isError(error)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "#", "C#", "#1 baker", "# of staff", "#baking", "Errand" })
	void takesNothingElseForAnError(String text) {
		assertThat(CellText.isError(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "code\tname\n1\t\"Head \"\"one\"\", all\"\n",
			"\"code\"\t\"name\"\r\n1\t\"Head \"\"one\"\", all\"", "code,name\n1,\"Head \"\"one\"\", all\"\n",
			"code\tname\t\n1\t\"Head \"\"one\"\", all\"\t\n" })
	void takesQuotesAroundCellsOffWhereAllAreSuch(String content) {
		assertThat(rows(tabs(content), "name")).containsExactly("Head \"one\", all");
	}

	@Test
	void readsQuotedCellsWithTabsAndLines() {
		Table table = tabs("code\tname\n1\t\"Head\tcook\nand \"\"chef\"\"\"\n2\tBaker\n");
		assertThat(rows(table, "code", "name")).containsExactly("1 Head\tcook\nand \"chef\"", "2 Baker");
	}

	@Test
	void errorsOfSpreadsheetProgramsAreNoValues() {
		Table table = commas("code,name\n1,#REF!\n2,#N/A\n3,C#\n");
		assertThat(rows(table, "code", "name")).containsExactly("1 null", "2 null", "3 C#");
		assertThat(table.report().noted()).isEqualTo(Map.of("an error of a spreadsheet program", 2L));
	}

	@Test
	void refusesAFileThatEndsAfterItsHeader() {
		Table table = commas("code,name\n,\n");
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> rows(table, "name"))
			.withMessageContainingAll("file.csv", "ends after its header");
	}

	@Test
	void refusesAFileAndNamesAllRowsForIt() {
		Table table = commas("code\n1\nNov-21\n2\nDec-21\n" + "xx\n".repeat(20));
		Column code = table.column("code");
		table.forEach((row) -> {
			if (row.required(code).length() > 1) {
				throw row.refuse("no code such as 1", row.required(code));
			}
		});
		assertThat(table.problem()).hasValueSatisfying((problem) -> assertThat(problem).contains("folder/file.csv",
				"line 3: no code such as 1 (Nov-21)", "line 5: no code such as 1 (Dec-21)", "and 12 more rows"));
	}

	@Test
	void readsWholeNumbersOfARange() {
		Table table = commas("zone\n1\n4.0\n0\n6\n2.5\nNaN\n");
		Column zone = table.column("zone");
		var zones = new ArrayList<Integer>();
		table.forEach((row) -> zones.add(row.whole(zone, 1, 5)));
		assertThat(zones).containsExactly(1, 4);
		assertThat(table.report().skipped())
			.isEqualTo(Map.of("no whole number from 1 to 5 in zone", 3L, "no number in zone", 1L));
	}

	@Test
	void refusesAQuoteThatNeverEnds() {
		Table table = commas("code,name\n1,\"Baker\n2,Cook\n");
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> table.forEach((row) -> {
		})).withMessageContainingAll("file.csv", "Unclosed quote", "line 2");
	}

	@Test
	void refusesAnEmptyFile() {
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> commas(""))
			.withMessageContaining("empty");
	}

	@Test
	void accountsForEveryRow() {
		Table table = commas("code,name\n1,Baker\n2\n3,Cook,extra\n4,skip\n5,leave\n6,note\n");
		Column name = table.column("name");
		table.forEach((row) -> {
			switch (String.valueOf(row.text(name))) {
				case "skip" -> throw row.skip("a reason", "a detail");
				case "leave" -> throw row.leaveOut("not ours");
				case "note" -> row.note("odd", null);
				default -> {
				}
			}
		});
		TableReport report = table.report();
		assertThat(report.read()).isEqualTo(6);
		assertThat(report.used()).isEqualTo(3);
		assertThat(report.skipped()).isEqualTo(Map.of("a reason", 1L, "more cells than columns", 1L));
		assertThat(report.leftOut()).isEqualTo(Map.of("not ours", 1L));
		assertThat(report.noted()).isEqualTo(Map.of("odd", 1L, "fewer cells than columns", 1L));
		assertThat(report.rows()).contains(
				new RowRemark("file.csv", 5, RowRemark.Outcome.SKIPPED, "a reason", "a detail"),
				new RowRemark("file.csv", 3, RowRemark.Outcome.USED, "fewer cells than columns", "1 cells"));
	}

	@Test
	void skipsRowsThatLackWhatIsRequired() {
		Table table = commas("code,name\n1,\nx,Baker\n");
		Column code = table.column("code");
		Column name = table.column("name");
		table.forEach((row) -> {
			row.required(name);
			row.number(code);
		});
		assertThat(table.report().skipped()).isEqualTo(Map.of("no name", 1L, "no number in code", 1L));
	}

	@Test
	void countsAllRowsAndListsTheFirst() {
		Table table = commas("code\n" + "1\n".repeat(RowLog.MAX_LISTED + 5));
		table.forEach((row) -> {
			throw row.skip("a reason");
		});
		assertThat(table.report().skipped()).isEqualTo(Map.of("a reason", RowLog.MAX_LISTED + 5L));
		assertThat(table.report().rows()).hasSize(RowLog.MAX_LISTED);
	}

	@Test
	void theListOfRowsEndsHoweverManyReasonsThereAre() {
		Table table = commas("code\n" + "1\n2\n".repeat(RowLog.MAX_LISTED));
		Column code = table.column("code");
		table.forEach((row) -> {
			throw row.skip("reason " + row.text(code));
		});
		assertThat(table.report().rows()).hasSize(RowLog.MAX_LISTED)
			.endsWith(new RowRemark("file.csv", RowLog.MAX_LISTED + 1L, RowRemark.Outcome.SKIPPED, "reason 2", null));
	}

	@Test
	void aRowCanBeSkippedAfterItWasRead() {
		Table table = commas("code\n1\n2\n");
		table.forEach((row) -> {
		});
		table.skip(3, "a reason", "a detail");
		assertThat(table.report().used()).isEqualTo(1);
		assertThat(table.report().skipped()).isEqualTo(Map.of("a reason", 1L));
		assertThat(table.report().rows())
			.containsExactly(new RowRemark("file.csv", 3, RowRemark.Outcome.SKIPPED, "a reason", "a detail"));
	}

	@Test
	void aReportTellsHowLongTheRowsTook() {
		long start = System.nanoTime();
		Table table = commas("code\n" + "1\n".repeat(1000));
		table.forEach((row) -> {
		});
		long elapsed = Duration.ofNanos(System.nanoTime() - start).toMillis();
		assertThat(table.report().milliseconds()).isBetween(0L, elapsed);
	}

	@Test
	void readsNumbersAndFlags() {
		Table table = commas("level,hot\n2.5,Y\n-3,y\n4,N\n5,\n");
		Column level = table.column("level");
		Column hot = table.column("hot");
		var rows = new ArrayList<String>();
		table.forEach((row) -> rows.add(row.number(level) + " " + row.flag(hot)));
		assertThat(rows).containsExactly("2.5 true", "-3.0 true", "4.0 false", "5.0 false");
	}

	@Test
	void aReportCanBeWrittenAsJson() {
		Table table = commas("code\n1\n2\n");
		Column code = table.column("code");
		table.forEach((row) -> {
			if ("1".equals(row.text(code))) {
				throw row.skip("a reason", "a detail");
			}
		});
		CatalogueReading reading = new CatalogueDraft("a-source", Map.of("name", "A source")).finish(List.of(table),
				List.of("missing.csv"), List.of());
		assertThat(JsonMapper.shared().writeValueAsString(reading.report())).contains("\"catalogue\":\"a-source\"",
				"\"missing\":[\"missing.csv\"]", "\"skipped\":{\"a reason\":1}", "\"line\":2");
	}

	private static List<String> rows(Table table, String... names) {
		var columns = new ArrayList<Column>();
		for (String name : names) {
			columns.add(table.column(name));
		}
		var rows = new ArrayList<String>();
		table.forEach((row) -> rows
			.add(String.join(" ", columns.stream().map((column) -> Objects.toString(row.text(column))).toList())));
		return rows;
	}

	private static Table commas(String content) {
		return table(content, TableFormat.COMMAS, StandardCharsets.UTF_8);
	}

	private static Table tabs(String content) {
		return table(content, TableFormat.TABS_WITH_NA, StandardCharsets.UTF_8);
	}

	private static Table table(String content, TableFormat format, Charset charset) {
		var file = new CatalogueFile("file.csv", "folder/file.csv",
				() -> new ByteArrayInputStream(content.getBytes(charset)));
		return new Table(new TextLines(file, format), format.missing());
	}

}
