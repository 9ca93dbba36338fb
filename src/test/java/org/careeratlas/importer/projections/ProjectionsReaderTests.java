package org.careeratlas.importer.projections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.TableReport;
import org.careeratlas.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProjectionsReaderTests {

	private static final String HEADER = """
			Occupation Title,Occupation Code,Employment 2030,Employment 2040,"Employment Change, 2030-2040",\
			"Employment Percent Change, 2030-2040","Occupational Openings, 2030-2040 Annual Average",\
			Median Annual Wage 2030,Typical Entry-Level Education,Education Code,\
			Work Experience in a Related Occupation,Workex Code,Typical on-the-job Training,trCode
			""";

	/** Columns, codes and a title as in exports of earlier years. */
	private static final String OLD_HEADER = """
			Employment projections,,,,,,,,,,,,,
			Occupation Title,SOC Code,"Employment, 2016","Employment, 2026","Employment change, 2016-26",\
			"Employment change, percent, 2016-26","Occupational openings, 2016-26 annual average",\
			2016 median annual wage,Typical entry-level education,Education code,\
			Work experience in a related occupation,Workex code,Typical on-the-job training,trCode
			""";

	@TempDir
	private Path folder;

	@Test
	void aRowBecomesAnOutlookOfTheRole() throws IOException {
		CatalogueReading reading = read(HEADER + """
				Bakers    * Bread Maker* Pastry Chef,51-3011,"1,230.50",985.1,-245.4,-19.9,12.3,"36,000",\
				No formal educational credential,8,None,4,Long-term on-the-job training,3
				""", "51-3011.00", "11-2021.00");
		assertThat(reading.catalogue().nodes().getFirst())
			.isEqualTo(new NodeRow(new Id("projections-51-3011"), List.of("Outlook"),
					Map.ofEntries(Map.entry("from", 2030), Map.entry("to", 2040), Map.entry("employed", 1_230.5),
							Map.entry("projected", 985.1), Map.entry("change", -245.4),
							Map.entry("changePercent", -19.9), Map.entry("openingsAYear", 12.3),
							Map.entry("entryEducation", "No formal educational credential"),
							Map.entry("experience", "None"), Map.entry("training", "Long-term on-the-job training"),
							Map.entry("source", "projections"))));
		assertThat(reading.catalogue().facts()).containsExactly(new FactRow(new Id("onet-51-3011.00"), "PROJECTED",
				new Id("projections-51-3011"), Map.of("basis", "DOCUMENT", "source", "projections")));
		assertThat(reading.catalogue().nodes().getLast().properties()).containsEntry("version", "2030-40")
			.containsEntry("licence", "Public domain");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=\"51-3011\"", "\"=\"\"51-3011\"\"\"", "51-3011", " 51-3011 " })
	void takesTheNamesAndCodesOfOldExports(String code) throws IOException {
		CatalogueReading reading = read(OLD_HEADER + """
				Bakers,%s,180.3,191.5,11.1,6.2,28.4,"$25,090",N/A,,—,,N/A,
				""".formatted(code), "51-3011.00");
		assertThat(reading.catalogue().nodes().getFirst().properties())
			.isEqualTo(Map.of("from", 2016, "to", 2026, "employed", 180.3, "projected", 191.5, "change", 11.1,
					"changePercent", 6.2, "openingsAYear", 28.4, "source", "projections"));
		assertThat(reading.catalogue().facts()).hasSize(1);
	}

	@Test
	void takesTheNamesOfThePublishersTables() throws IOException {
		CatalogueReading reading = read("""
				2016 National Employment Matrix title,2016 National Employment Matrix code,Occupation type,\
				"Employment, 2016","Employment, 2026","Employment change, numeric, 2016–26",\
				"Employment change, percent, 2016–26","Occupational openings, 2016–26 annual average",\
				Typical education needed for entry
				Food,51-3000,Summary,1,2,3,4,5,—
				Bakers,51-3011,Line item,180.3,191.5,11.1,6.2,28.4,A diploma
				""", "51-3011.00");
		assertThat(reading.catalogue().nodes().getFirst().properties()).containsEntry("entryEducation", "A diploma")
			.containsEntry("change", 11.1)
			.containsEntry("changePercent", 6.2)
			.doesNotContainKey("experience");
		assertThat(report(reading).leftOut()).isEqualTo(Map.of("groups of occupations", 1L));
	}

	@Test
	void rolesThatAreCountedTogetherShareTheOutlook() throws IOException {
		CatalogueReading reading = read(HEADER + """
				Bakers,51-3011,1,1,0,0,1,,,,,,,
				Other food workers,51-3090,2,2,0,0,1,,,,,,,
				""", "51-3011.01", "51-3092.00", "51-3093.00");
		assertThat(reading.catalogue().facts()).extracting((fact) -> fact.from().value())
			.containsExactly("onet-51-3011.01", "onet-51-3092.00", "onet-51-3093.00");
		assertThat(reading.catalogue().facts()).extracting((fact) -> fact.properties().get("note"))
			.containsExactly("Published for all occupations of SOC 51-3011 together, which this is one of.",
					"Published for all occupations of SOC 51-3090 together; 2 of O*NET's share the numbers.",
					"Published for all occupations of SOC 51-3090 together; 2 of O*NET's share the numbers.");
		assertThat(report(reading).used()).isEqualTo(2);
	}

	@Test
	void rowsThatCannotBeUsedAreListed() throws IOException {
		CatalogueReading reading = read(HEADER + """
				"Total, all occupations",00-0000,1,1,0,0,1,,,,,,,
				Production,51-0000,1,1,0,0,1,,,,,,,
				Food processing workers,51-3000,1,1,0,0,1,,,,,,,
				Bakers,51-3011,1,1,0,0,1,,,,,,,
				Bakers,51-3011,1,1,0,0,1,,,,,,,
				Cooks,35-2014,many,1,0,0,1,,,,,,,
				Waiters,35-3031,1,1,0,0,,,,,,,,
				Marketing managers,Nov-21,1,1,0,0,1,,,,,,,
				Clowns,99-1111,1,1,0,0,1,,,,,,,
				""", "51-3011.00", "35-2014.00", "35-3031.00");
		TableReport report = report(reading);
		assertThat(report.leftOut()).isEqualTo(Map.of("groups of occupations", 3L));
		assertThat(report.skipped()).isEqualTo(Map.of("occupation listed before", 1L, "no number in Employment 2030",
				1L, "no Occupational Openings, 2030-2040 Annual Average", 1L, "no SOC code in Occupation Code", 1L,
				"no O*NET role has this SOC code", 1L));
		assertThat(report.rows()).anyMatch((remark) -> remark.line() == 10 && "99-1111".equals(remark.detail()));
		assertThat(reading.catalogue().facts()).hasSize(1);
	}

	@Test
	void takesTheNumbersOfOtherCountries() throws IOException {
		CatalogueReading reading = read(
				"""
						Occupation Title;Occupation Code;Employment 2030;Employment 2040;Employment Percent Change, 2030-2040;Openings
						Bakers;51-3011;1.230,5;985,1;-19,9;12,3
						Cooks;35-2014;NaN;985,1;-19,9;12,3
						""",
				"51-3011.00", "35-2014.00");
		assertThat(reading.catalogue().nodes().getFirst().properties()).containsEntry("employed", 1_230.5)
			.containsEntry("projected", 985.1)
			.containsEntry("changePercent", -19.9);
		assertThat(report(reading).skipped()).isEqualTo(Map.of("no number in Employment 2030", 1L));
	}

	@Test
	void refusesATableOfOtherOccupations() throws IOException {
		assertRefused(HEADER + "Clowns,99-1111,1,1,0,0,1,,,,,,,\n", "import O*NET first");
		assertRefused(HEADER + "Marketing managers,Nov-21,1,1,0,0,1,,,,,,,\n", "line 2: no SOC code");
		assertRefused(HEADER + "Production,51-0000,1,1,0,0,1,,,,,,,\n", "groups of occupations");
		assertRefused(HEADER, "ends after its header");
	}

	@Test
	void refusesWhatIsNoTableOfProjections() throws IOException {
		assertRefused("a,b\n1,2\n", "no row with the column 'Occupation Code'");
		assertRefused(HEADER.replace("Occupational Openings", "Vacancies"), "Occupational Openings");
		assertRefused(HEADER.replace("Employment 2040", "Employment then"), "1 columns such as 'Employment 2024'");
		assertThatExceptionOfType(DamagedCatalogueException.class)
			.isThrownBy(() -> ProjectionsReader.read(this.folder.resolve("none.csv"), List.of()))
			.withMessageContaining("none.csv");
	}

	private void assertRefused(String content, String message) throws IOException {
		Path file = Files.writeString(this.folder.resolve("projections.csv"), content);
		assertThatExceptionOfType(DamagedCatalogueException.class)
			.isThrownBy(() -> ProjectionsReader.read(file, List.of("51-3011.00")))
			.withMessageContainingAll("projections.csv", message);
	}

	private CatalogueReading read(String content, String... onetCodes) throws IOException {
		return ProjectionsReader.read(Files.writeString(this.folder.resolve("projections.csv"), content),
				List.of(onetCodes));
	}

	private static TableReport report(CatalogueReading reading) {
		return reading.report().tables().getFirst();
	}

}
