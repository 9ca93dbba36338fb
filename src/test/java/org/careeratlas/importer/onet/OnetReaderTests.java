package org.careeratlas.importer.onet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.Kept;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.Publication;
import org.careeratlas.importer.table.RowRemark;
import org.careeratlas.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OnetReaderTests {

	@TempDir
	private Path folder;

	private final Publication release = new Publication().tabs("Occupation Data.txt", """
			O*NET-SOC Code | Title | Description
			51-3011.00 | Bakers | Bake.
			35-2014.01 | Cooks | n/a
			""");

	@Test
	void anOccupationBecomesARole() throws IOException {
		this.release.tabs("Alternate Titles.txt", """
				O*NET-SOC Code | Alternate Title | Short Title | Source(s)
				51-3011.00 | Bread Maker (BM) | BM | 08
				51-3011.00 | bakers | n/a | 08
				51-3011.00 | Bread maker (BM) | n/a | 09
				""").tabs("Job Zones.txt", """
				O*NET-SOC Code | Job Zone | Date | Domain Source
				51-3011.00 | 2 | 08/2023 | Analyst
				""");
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-51-3011.00"))
			.isEqualTo(new NodeRow(new Id("onet-51-3011.00"), List.of("Role", "Concept"),
					Map.ofEntries(Map.entry("name", "Bakers"), Map.entry("nameKey", "bakers"),
							Map.entry("summary", "Bake."), Map.entry("roleKind", "POSITION"),
							Map.entry("codes", List.of("ONET_SOC 51-3011.00", "SOC_2018 51-3011")),
							Map.entry("codeUrls", List.of("https://www.onetonline.org/link/summary/51-3011.00", "")),
							Map.entry("alsoKnownAs", List.of("Bread Maker (BM)", "BM")), Map.entry("jobZone", 2),
							Map.entry("family", "Production"), Map.entry("source", "onet"))));
		assertThat(node(reading, "onet-35-2014.01").properties()).doesNotContainKeys("summary", "jobZone")
			.containsEntry("codes", List.of("ONET_SOC 35-2014.01", "SOC_2018 35-2014"));
	}

	@Test
	void jobZonesAreDescribed() throws IOException {
		this.release.tabs("Job Zone Reference.txt", """
				Job Zone | Name | Experience | Education | Job Training | Examples | SVP Range
				2 | Job Zone Two: Some Preparation Needed | Some. | A diploma. | Months. | n/a | (4.0 to < 6.0)
				2 | Job Zone Two, again | n/a | n/a | n/a | n/a | n/a
				""");
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-job-zone-2").properties())
			.isEqualTo(Map.of("zone", 2, "name", "Job Zone Two: Some Preparation Needed", "nameKey", "job zone 2",
					"experience", "Some.", "education", "A diploma.", "training", "Months.",
					"specificVocationalPreparation", "(4.0 to < 6.0)", "source", "onet"));
		assertThat(reading.report().contents()).containsEntry("JobZone", 1L);
	}

	@Test
	void ratingsArePutOnOneScale() throws IOException {
		this.release.tabs("Content Model Reference.txt", """
				Element ID | Element Name | Description
				2.A.1.a | Tasting | Telling flavours apart.
				""")
			.tabs("Skills.txt",
					"""
							O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | Recommend Suppress | Not Relevant | Date | Domain Source
							51-3011.00 | 2.A.1.a | Tasting | IM | 3.00 | N | n/a | 08/2023 | Analyst
							51-3011.00 | 2.A.1.a | Tasting | LV | 3.50 | N | N | 08/2023 | Analyst
							35-2014.01 | 2.A.1.a | Tasting | LV | 0.25 | Y | Y | 06/2010 | Incumbent
							35-2014.01 | 2.A.1.a | Tasting | IM | 2.97 | Y | n/a | 06/2010 | Incumbent
							""");
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-2.a.1.a").properties()).containsEntry("name", "Tasting")
			.containsEntry("summary", "Telling flavours apart.")
			.containsEntry("skillKind", "SKILL");
		assertThat(facts(reading, "REQUIRES")).containsExactlyInAnyOrder(
				fact("onet-51-3011.00", "REQUIRES", "onet-2.a.1.a",
						Map.of("importance", 50.0, "level", 50.0, "necessity", "ESSENTIAL", "basis", "SURVEY", "source",
								"onet", "asOf", LocalDate.of(2023, 8, 1), "note", "Rated by O*NET's analysts.")),
				fact("onet-35-2014.01", "REQUIRES", "onet-2.a.1.a", Map.of("importance", 49.3, "necessity", "OPTIONAL",
						"basis", "SURVEY", "source", "onet", "asOf", LocalDate.of(2010, 6, 1), "note",
						"The level is not relevant. O*NET recommends to suppress the importance for low precision.",
						"notRelevant", true, "publishedLevel", 3.6)));
	}

	@Test
	void aSkillBelongsToAGroupOfElementsAndHasExamplesOfItsLevels() throws IOException {
		this.release.tabs("Content Model Reference.txt", """
				Element ID | Element Name | Description
				2.A | Basic Skills | What helps to learn.
				2.A.1 | Content | Background.
				2.B.1 | Social Skills | Working with people.
				2.C.10 | Transportation | Moving people or goods.
				""").tabs("Level Scale Anchors.txt", """
				Element ID | Element Name | Scale ID | Anchor Value | Anchor Description
				2.A.1.a | Tasting | LV | 7 | Name the vineyard of a wine
				2.A.1.a | Tasting | LV | 2 | Tell salt from sugar
				2.A.1.a | Tasting | LV | 2 | Tell salt from pepper
				2.A.1.a | Tasting | LV | 8 | Name the vintner
				2.A.1.a | Tasting | IM | 3 | Important
				""").tabs("Skills.txt", """
				O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
				51-3011.00 | 2.A.1.a | Tasting | IM | 3.00
				51-3011.00 | 2.B.1.a | Persuading | IM | 3.00
				51-3011.00 | 2.C.10 | Transportation | IM | 3.00
				51-3011.00 | 2.D.1.a | Humming | IM | 3.00
				""");
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-2.a.1.a").properties()).containsEntry("area", "Basic Skills")
			.containsEntry("levelAnchors", List.of(28.6, 100.0))
			.containsEntry("levelExamples", List.of("Tell salt from sugar", "Name the vineyard of a wine"));
		assertThat(node(reading, "onet-2.b.1.a").properties()).containsEntry("area", "Social Skills")
			.doesNotContainKeys("levelAnchors", "levelExamples");
		assertThat(node(reading, "onet-2.c.10").properties()).containsEntry("area", "Transportation");
		assertThat(node(reading, "onet-2.d.1.a").properties()).doesNotContainKey("area");
		assertThat(skipped(reading, "Level Scale Anchors.txt"))
			.isEqualTo(Map.of("anchor listed before", 1L, "value outside the scale of 0 to 7", 1L));
	}

	@Test
	void ratingsHaveTheirPrecisionAndThePublishedLevel() throws IOException {
		this.release.tabs("Skills.txt",
				"""
						O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | N | Standard Error | Not Relevant | Domain Source
						51-3011.00 | 2.A.1.a | Tasting | IM | 3.00 | 8 | 0.25 | n/a | Incumbent
						51-3011.00 | 2.A.1.a | Tasting | LV | 3.50 | 7 | 0.1830 | N | Incumbent
						35-2014.01 | 2.A.1.a | Tasting | IM | 1.50 | some | n/a | n/a | Incumbent
						35-2014.01 | 2.A.1.a | Tasting | LV | 0.35 | 8 | 0.70 | Y | Incumbent
						""");
		CatalogueReading reading = read();
		List<FactRow> ratings = facts(reading, "REQUIRES");
		assertThat(ratings.getFirst().properties()).containsEntry("importanceError", 6.25)
			.containsEntry("level", 50.0)
			.containsEntry("levelError", 2.61)
			.containsEntry("sampleSize", 8)
			.doesNotContainKeys("notRelevant", "publishedLevel");
		assertThat(ratings.getLast().properties()).containsEntry("notRelevant", true)
			.containsEntry("publishedLevel", 5.0)
			.containsEntry("levelError", 10.0)
			.doesNotContainKeys("level", "importanceError", "sampleSize");
		assertThat(reading.report().tables().getLast().noted()).isEqualTo(Map.of("no number in N", 1L));
	}

	@Test
	void interestsHaveTheirHighPoints() throws IOException {
		this.release.tabs("Interests.txt", """
				O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | Date | Domain Source
				51-3011.00 | 1.B.1.a | Realistic | OI | 7.00 | 11/2023 | Machine Learning
				51-3011.00 | 1.B.1.c | Artistic | OI | 2.50 | 11/2023 | Machine Learning
				51-3011.00 | 1.B.1.g | First Interest High-Point | IH | 1.00 | 11/2023 | Machine Learning
				51-3011.00 | 1.B.1.h | Second Interest High-Point | IH | 0.00 | 11/2023 | Machine Learning
				""");
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-1.b.1.a")).isEqualTo(new NodeRow(new Id("onet-1.b.1.a"), List.of("Interest"),
				Map.of("name", "Realistic", "nameKey", "realistic", "kind", "REALISTIC", "source", "onet")));
		Map<String, Object> evidence = Map.of("basis", "DOCUMENT", "source", "onet", "asOf", LocalDate.of(2023, 11, 1),
				"note", "Predicted by O*NET's machine learning.");
		assertThat(facts(reading, "SUITS")).containsExactly(
				fact("onet-51-3011.00", "SUITS", "onet-1.b.1.a", with(evidence, Map.of("value", 100.0, "rank", 1))),
				fact("onet-51-3011.00", "SUITS", "onet-1.b.1.c", with(evidence, Map.of("value", 25.0))));
		assertThat(reading.report().tables().getLast().used()).isEqualTo(4);
	}

	@Test
	void workValuesHaveTheirHighPoints() throws IOException {
		this.release.tabs("Work Values.txt", """
				O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
				51-3011.00 | 1.B.2.i | Third Work Value High-Point | VH | 2
				51-3011.00 | 1.B.2.b | Working Conditions | EX | 4
				""");
		assertThat(facts(read(), "REWARDS")).containsExactly(fact("onet-51-3011.00", "REWARDS", "onet-1.b.2.b",
				Map.of("value", 50.0, "rank", 3, "basis", "SURVEY", "source", "onet")));
	}

	@Test
	void workStylesAreRatedByTheirImportance() throws IOException {
		this.release.tabs("Content Model Reference.txt", """
				Element ID | Element Name | Description
				1.C.1.a | Persistence | Keeps baking.
				""")
			.tabs("Work Styles.txt",
					"""
							O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | N | Standard Error | Recommend Suppress
							51-3011.00 | 1.C.1.a | Persistence | IM | 4.00 | 28 | 0.40 | Y
							""");
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-1.c.1.a").properties()).containsEntry("summary", "Keeps baking.");
		assertThat(facts(reading, "CALLS_FOR").getFirst().properties())
			.isEqualTo(Map.of("value", 75.0, "error", 10.0, "sampleSize", 28, "basis", "SURVEY", "source", "onet",
					"note", "O*NET recommends to suppress the value for low precision."));
	}

	@Test
	void workStylesOfRelease30HaveAnImpactAndARank() throws IOException {
		this.release.tabs("Work Styles.txt", """
				O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
				51-3011.00 | 1.D.1.a | Innovation | WI | -3.00
				51-3011.00 | 1.D.1.a | Innovation | DR | 0
				51-3011.00 | 1.D.2.a | Diligence | DR | 9
				51-3011.00 | 1.D.2.a | Diligence | WI | 1.50
				""");
		assertThat(facts(read(), "CALLS_FOR")).extracting(FactRow::properties)
			.containsExactlyInAnyOrder(Map.of("value", 0.0, "basis", "SURVEY", "source", "onet"),
					Map.of("value", 75.0, "rank", 9, "basis", "SURVEY", "source", "onet"));
	}

	@Test
	void characteristicsThatCannotBeUsedAreListed() throws IOException {
		this.release.tabs("Interests.txt", """
				O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
				51-3011.00 | 1.B.1.a | Realistic | OI | 0.50
				51-3011.00 | 1.B.1.b | Baking | OI | 3
				51-3011.00 | 1.B.1.d | Social | XX | 3
				51-3011.00 | 1.B.1.d | Social | OI | 3
				51-3011.00 | 1.B.1.d | Social | OI | 3
				51-3011.00 | 1.B.1.g | First Interest High-Point | IH | 7
				51-3011.00 | 1.B.1.g | Any Interest High-Point | IH | 4
				51-3011.00 | 1.B.1.g | First Interest High-Point | IH | 4
				51-3011.00 | 1.B.1.h | Second Interest High-Point | IH | 4
				51-3011.00 | 1.B.1.i | Third Interest High-Point | IH | 6
				""");
		CatalogueReading reading = read();
		var report = reading.report().tables().getLast();
		assertThat(report.skipped()).isEqualTo(Map.of("value outside the scale of 1 to 7", 1L, "unknown interest", 1L,
				"rated before", 1L, "high point outside 0 to 6", 1L, "unknown rank", 1L, "ranked before", 1L,
				"rank without a rating", 1L));
		assertThat(report.leftOut()).isEqualTo(Map.of("neither a rating nor a rank of Interest", 1L));
		assertThat(facts(reading, "SUITS")).hasSize(1);
	}

	@Test
	void preparationIsAShareOfEachLevel() throws IOException {
		this.release.tabs("Education, Training, and Experience Categories.txt", """
				Element ID | Element Name | Scale ID | Category | Category Description
				2.D.1 | Required Level of Education | RL | 6 | Bachelor's Degree
				2.D.1 | Required Level of Education | RL | 6 | Bachelor's Degree, again
				""").tabs("Education, Training, and Experience.txt", """
				O*NET-SOC Code | Element ID | Element Name | Scale ID | Category | Data Value | N | Standard Error
				51-3011.00 | 2.D.1 | Required Level of Education | RL | 6 | 32.29 | 28 | 12.7266
				51-3011.00 | 2.D.1 | Required Level of Education | RL | 6 | 32.29 | 28 | 12.7266
				51-3011.00 | 2.D.1 | Required Level of Education | RL | 7 | 101 | 28 | n/a
				51-3011.00 | 3.A.3 | On-the-Job Training | OJ | 1 | 0.00 | n/a | n/a
				51-3011.00 | 2.D.4.a | Job-Related Professional Certification | IM | n/a | 3.01 | 28 | 0.27
				""");
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-education-6").properties()).isEqualTo(Map.of("name", "Bachelor's Degree",
				"nameKey", "bachelor's degree", "kind", "EDUCATION", "category", 6, "source", "onet"));
		assertThat(node(reading, "onet-on-the-job-training-1").properties()).containsEntry("name", "Category 1");
		assertThat(facts(reading, "PREPARED_BY")).containsExactly(
				fact("onet-51-3011.00", "PREPARED_BY", "onet-education-6",
						Map.of("share", 32.29, "error", 12.7266, "sampleSize", 28, "basis", "SURVEY", "source",
								"onet")),
				fact("onet-51-3011.00", "PREPARED_BY", "onet-on-the-job-training-1",
						Map.of("share", 0.0, "basis", "SURVEY", "source", "onet")));
		var report = reading.report().tables().getLast();
		assertThat(report.skipped()).isEqualTo(Map.of("share listed before", 1L, "share outside 0 to 100", 1L));
		assertThat(report.leftOut()).isEqualTo(Map.of("importance of certification and apprenticeship", 1L));
	}

	@Test
	void reportedTitlesComeFirst() throws IOException {
		this.release.tabs("Alternate Titles.txt", """
				O*NET-SOC Code | Alternate Title | Short Title
				51-3011.00 | Bread Maker | n/a
				51-3011.00 | pastry chef | n/a
				""").tabs("Sample of Reported Titles.txt", """
				O*NET-SOC Code | Reported Job Title | Shown in My Next Move
				51-3011.00 | Cake Decorator | N
				51-3011.00 | Pastry Chef | Y
				51-3011.00 | Bakers | Y
				51-3011.00 | pastry chef | N
				""");
		assertThat(node(read(), "onet-51-3011.00").properties())
			.containsEntry("alsoKnownAs", List.of("Pastry Chef", "Cake Decorator", "Bread Maker"))
			.containsEntry("reportedTitles", List.of("Pastry Chef", "Bakers", "Cake Decorator"));
	}

	@Test
	void ratingsThatCannotBeUsedAreListed() throws IOException {
		this.release.tabs("Knowledge.txt", """
				O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
				51-3011.00 | 2.C.1 | Flour | LV | 3.50
				99-9999.00 | 2.C.1 | Flour | IM | 3.50
				51-3011.00 | 2.C.2 | Yeast | IM | 7
				51-3011.00 | 2.C.2 | Yeast | IM | n/a
				51-3011.00 | 2.C.2 | Yeast | XX | 1
				35-2014.01 | 2.C.2 | Yeast | IM | 5
				35-2014.01 | 2.C.2 | Yeast | IM | 1
				""");
		CatalogueReading reading = read();
		var report = reading.report().tables().getLast();
		assertThat(report.used()).isEqualTo(1);
		assertThat(report.skipped()).isEqualTo(Map.of("level without importance", 1L, "unknown occupation", 1L,
				"value outside the scale of 1 to 5", 1L, "no Data Value", 1L, "importance rated before", 1L));
		assertThat(report.leftOut()).isEqualTo(Map.of("neither importance nor level", 1L));
		assertThat(report.rows())
			.contains(new RowRemark("Knowledge.txt", 3, RowRemark.Outcome.SKIPPED, "unknown occupation", "99-9999.00"));
		assertThat(facts(reading, "REQUIRES")).hasSize(1);
	}

	@Test
	void toolsHaveTheCategoryOfMostUses() throws IOException {
		this.release.tabs("Technology Skills.txt", """
				O*NET-SOC Code | Example | Commodity Code | Commodity Title | Hot Technology | In Demand
				51-3011.00 | Oven Control++ | 43 | Oven software | Y | N
				35-2014.01 | Oven Control++ | 43 | Oven software | Y | Y
				35-2014.01 | Oven Control++ | 42 | Cooking software | Y | Y
				""").tabs("Tools Used.txt", """
				O*NET-SOC Code | Example | Commodity Code | Commodity Title
				51-3011.00 | L-squares | 27 | Squares
				51-3011.00 | L squares | 27 | Squares
				""");
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-oven-control-plus-plus").properties()).containsEntry("toolKind", "SOFTWARE")
			.containsEntry("category", "Oven software")
			.containsEntry("categories", List.of("Oven software", "Cooking software"))
			.containsEntry("categoryCodes", List.of("UNSPSC 43", "UNSPSC 42"))
			.containsEntry("codes", List.of("UNSPSC 42", "UNSPSC 43"))
			.containsEntry("codeUrls", List.of("", ""));
		assertThat(node(reading, "onet-l-squares").properties()).containsEntry("name", "L squares");
		assertThat(reading.catalogue().nodes()).extracting((node) -> node.id().value())
			.anyMatch((id) -> id.matches("onet-l-squares-[0-9a-f]{8}"));
		assertThat(facts(reading, "USES")).hasSize(5)
			.contains(
					fact("onet-51-3011.00", "USES", "onet-oven-control-plus-plus",
							Map.of("purpose", "Oven software", "hot", true, "inDemand", false, "basis", "DOCUMENT",
									"source", "onet")),
					fact("onet-51-3011.00", "USES", "onet-l-squares",
							Map.of("purpose", "Squares", "basis", "DOCUMENT", "source", "onet")));
	}

	@Test
	void tasksArePartsOfDetailedActivities() throws IOException {
		this.release.tabs("Task Statements.txt", """
				O*NET-SOC Code | Task ID | Task | Task Type | Incumbents Responding | Date | Domain Source
				51-3011.00 | 12 | Bake "rolls". | Core | 95 | 08/2023 | Incumbent
				""").tabs("DWA Reference.txt", """
				Element ID | IWA ID | DWA ID | DWA Title
				4.A.1 | 4.A.1.I01 | 4.A.1.I01.D01 | Bake food.
				""").tabs("Tasks to DWAs.txt", """
				O*NET-SOC Code | Task ID | DWA ID | Date | Domain Source
				51-3011.00 | 12 | 4.A.1.I01.D01 | 07/2014 | Analyst
				51-3011.00 | 13 | 4.A.1.I01.D01 | 07/2014 | Analyst
				""");
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-task-12").properties()).containsEntry("name", "Bake \"rolls\".")
			.containsEntry("responsibilityKind", "DUTY");
		assertThat(node(reading, "onet-dwa-4.a.1.i01.d01").properties()).containsEntry("responsibilityKind",
				"ACTIVITY");
		assertThat(facts(reading, "RESPONSIBLE_FOR"))
			.containsExactly(fact("onet-51-3011.00", "RESPONSIBLE_FOR", "onet-task-12",
					Map.of("note", "Core", "basis", "SURVEY", "source", "onet", "asOf", LocalDate.of(2023, 8, 1))));
		assertThat(facts(reading, "PART_OF")).hasSize(1);
		assertThat(reading.report().tables().getLast().skipped()).isEqualTo(Map.of("unknown task", 1L));
	}

	@Test
	void relatedOccupationsBecomeMoves() throws IOException {
		this.release.tabs("Related Occupations.txt", """
				O*NET-SOC Code | Related O*NET-SOC Code | Relatedness Tier | Index
				51-3011.00 | 35-2014.01 | Primary-Short | 1
				""");
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-51-3011.00-to-35-2014.01").properties()).isEqualTo(Map.of("kind", "LATERAL",
				"basis", "RELATED_OCCUPATION", "rank", 1, "tier", "Primary-Short", "source", "onet"));
		assertThat(facts(reading, "TO").getFirst().to()).isEqualTo(new Id("onet-35-2014.01"));
	}

	/** Else the name of an earlier release would stay. */
	@ParameterizedTest
	@CsvSource({ "onet.zip, true", "db_30_1_text.zip, false" })
	void theSourceStaysAsItWasIfTheReleaseIsUnknown(String archive, boolean stays) throws IOException {
		Path zip = this.release.zip(this.folder.resolve(archive));
		try (CatalogueFiles files = CatalogueFiles.open(List.of(zip))) {
			assertThat(OnetReader.read(files).catalogue().kept().stream().anyMatch(OnetReaderTests::isOfTheSource))
				.isEqualTo(stays);
		}
	}

	private static boolean isOfTheSource(Kept kept) {
		return kept instanceof Kept.Properties properties && properties.label().equals("Source");
	}

	@Test
	void takesTheMatricesOfRelease24() throws IOException {
		this.release.file("Read Me.txt", "O*NET 24.2 Database\nFebruary 2020 Release\n")
			.file("Career Changers Matrix.txt",
					"O*NET-SOC Code\tRelated O*NET-SOC Code\tIndex\n51-3011.00\t35-2014.01\t1\n")
			.file("Career Starters Matrix.txt",
					"O*NET-SOC Code\tRelated O*NET-SOC Code\tIndex\n51-3011.00\t35-2014.01\t7\n");
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-51-3011.00-to-35-2014.01-changers").properties())
			.containsEntry("basis", "CAREER_CHANGERS")
			.containsEntry("rank", 1);
		assertThat(node(reading, "onet-51-3011.00-to-35-2014.01-starters").properties())
			.containsEntry("basis", "CAREER_STARTERS")
			.containsEntry("rank", 7);
		assertThat(node(reading, "onet-51-3011.00").properties()).containsEntry("codes",
				List.of("ONET_SOC 51-3011.00", "SOC_2010 51-3011"));
		assertThat(node(reading, "onet").properties()).containsEntry("version", "24.2")
			.containsEntry("releasedOn", LocalDate.of(2020, 2, 1));
		assertThat(reading.report().missing()).doesNotContain("Related Occupations.txt");
	}

	@Test
	void takesTheFilesOfRelease31() throws IOException {
		this.release.tabs("Job Titles.txt", """
				O*NET-SOC Code | Job Title | Short Title | Source(s)
				51-3011.00 | Bread Maker | n/a | 08
				""").tabs("Essential Skills.txt", """
				Element Name | O*NET-SOC Code | Element ID | Scale ID | Data Value
				Tasting | 51-3011.00 | 2.A.1.a | IM | 5
				""").tabs("Software Skills.txt", """
				O*NET-SOC Code | Workplace Example | Element ID | Element Name | Hot Technology | In Demand
				51-3011.00 | Oven Control | 5.A.1 | Oven software | Y | N
				""").tabs("Career Interest Types.txt", """
				O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
				51-3011.00 | 1.B.1.a | Realistic | OI | 7.00
				""").tabs("Education.txt", """
				O*NET-SOC Code | Element ID | Element Name | Scale ID | Category | Data Value
				51-3011.00 | 2.D.1 | Required Level of Education | RL | 2 | 80
				""").tabs("Education Categories.txt", """
				Element ID | Element Name | Scale ID | Category | Category Description
				2.D.1 | Required Level of Education | RL | 2 | High School Diploma
				""").tabs("Training and Experience.txt", """
				O*NET-SOC Code | Element ID | Element Name | Scale ID | Category | Data Value
				51-3011.00 | 3.A.1 | Related Work Experience | RW | 1 | 60
				""");
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-51-3011.00").properties()).containsEntry("alsoKnownAs", List.of("Bread Maker"));
		assertThat(facts(reading, "REQUIRES")).hasSize(1);
		assertThat(node(reading, "onet-oven-control").properties()).containsEntry("category", "Oven software")
			.containsEntry("codes", List.of("ONET_ELEMENT 5.A.1"));
		assertThat(facts(reading, "SUITS")).hasSize(1);
		assertThat(facts(reading, "PREPARED_BY")).hasSize(2);
		assertThat(node(reading, "onet-education-2").properties()).containsEntry("name", "High School Diploma");
		assertThat(reading.report().missing())
			.contains("Transferable Skills.txt", "Work Values.txt", "Knowledge.txt", "Read Me.txt")
			.doesNotContain("Skills.txt", "Technology Skills.txt", "Alternate Titles.txt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nov-21", "1082-01-13", "11/1/2021", "11-2021.1", "51-301", "11202100", "2021.0" })
	void refusesOccupationsWithoutTheirCodes(String code) throws IOException {
		this.release.tabs("Occupation Data.txt", """
				O*NET-SOC Code | Title | Description
				51-3011.00 | Bakers | Bake.
				%s | Marketing Managers | Plan.
				""".formatted(code));
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(this::read)
			.withMessageContainingAll("Occupation Data.txt",
					"line 3: no O*NET-SOC code such as 11-2021.00 (%s)".formatted(code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "51-3011", "51-3011.0", "51-3011.", "51\u20133011.00", "'51-3011.00", "=\"51-3011.00\"" })
	void codesThatSpreadsheetProgramsShortenedAreRestored(String code) throws IOException {
		this.release.tabs("Job Zones.txt", """
				O*NET-SOC Code | Job Zone | Date
				%s | 2 | Aug-23
				""".formatted(code));
		assertThat(node(read(), "onet-51-3011.00").properties()).containsEntry("jobZone", 2);
		this.release.tabs("Occupation Data.txt", """
				O*NET-SOC Code | Title | Description
				%s | Bakers | Bake.
				""".formatted(code));
		assertThat(node(read(), "onet-51-3011.00").properties()).containsEntry("name", "Bakers");
	}

	@Test
	void refusesOccupationsThatEndAfterTheirHeader() throws IOException {
		this.release.tabs("Occupation Data.txt", "O*NET-SOC Code | Title | Description\n");
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(this::read)
			.withMessageContainingAll("Occupation Data.txt", "ends after its header");
	}

	@Test
	void refusesATableOfOtherOccupations() throws IOException {
		this.release.tabs("Job Zones.txt", """
				O*NET-SOC Code | Job Zone
				Nov-21 | 2
				11-2021.00 | 2
				""");
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(this::read)
			.withMessageContainingAll("Job Zones.txt", "line 2: no O*NET-SOC code such as 11-2021.00 (Nov-21)",
					"line 3: unknown occupation (11-2021.00)");
	}

	@Test
	void namesAreAsPublishedInFilesThatWereSavedWithQuotes() throws IOException {
		this.release.tabs("Occupation Data.txt", """
				O*NET-SOC Code | Title | Description
				51-3011.00 | "Bakers ""Head"", All" | "Bake, and serve."
				35-2014.01 | Cooks | n/a
				""").tabs("Tools Used.txt", """
				O*NET-SOC Code | Example | Commodity Code | Commodity Title
				51-3011.00 | Laser cutters" | 27 | Cutters, all
				51-3011.00 | "Head" ovens | 28 | Ovens
				""");
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-51-3011.00").properties()).containsEntry("name", "Bakers \"Head\", All")
			.containsEntry("summary", "Bake, and serve.");
		assertThat(reading.catalogue().nodes()).extracting((node) -> node.properties().get("name"))
			.contains("Laser cutters\"", "\"Head\" ovens");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NaN", "Infinity", "1d", "0x1p1", "#N/A", "2;5", "1,234", "7.5", "-1" })
	void valuesThatAreNoneAreSkipped(String value) throws IOException {
		this.release.tabs("Skills.txt", """
				O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | N | Standard Error
				51-3011.00 | 2.A.1.a | Tasting | IM | %s | 8 | 0.1
				35-2014.01 | 2.A.1.a | Tasting | IM | 3,50 | NaN | Infinity
				""".formatted(value));
		CatalogueReading reading = read();
		assertThat(facts(reading, "REQUIRES")).containsExactly(fact("onet-35-2014.01", "REQUIRES", "onet-2.a.1.a",
				Map.of("importance", 62.5, "necessity", "ESSENTIAL", "basis", "SURVEY", "source", "onet")));
		assertThat(reading.report().tables().getLast().rows())
			.anyMatch((row) -> row.line() == 2 && row.outcome() == RowRemark.Outcome.SKIPPED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "9", "0", "2.5", "-1", "NaN", "two" })
	void jobZonesAreOneToFive(String zone) throws IOException {
		this.release.tabs("Job Zones.txt", """
				O*NET-SOC Code | Job Zone
				51-3011.00 | %s
				35-2014.01 | 2
				35-2014.01 | 3
				""".formatted(zone));
		CatalogueReading reading = read();
		assertThat(node(reading, "onet-51-3011.00").properties()).doesNotContainKey("jobZone");
		assertThat(node(reading, "onet-35-2014.01").properties()).containsEntry("jobZone", 2);
		assertThat(reading.report().tables().getLast().skipped()).hasSize(2)
			.containsEntry("job zone listed before", 1L);
	}

	@Test
	void rowsThatAreListedTwiceCountOnce() throws IOException {
		this.release
			.tabs("Alternate Titles.txt",
					twice("O*NET-SOC Code | Alternate Title | Short Title", "51-3011.00 | Bread Maker (BM) | BM"))
			.tabs("Sample of Reported Titles.txt",
					twice("O*NET-SOC Code | Reported Job Title | Shown in My Next Move", "51-3011.00 | Baker | Y"))
			.tabs("Content Model Reference.txt",
					twice("Element ID | Element Name | Description", "2.A.1.a | Tasting | Telling."))
			.tabs("Task Statements.txt", twice("O*NET-SOC Code | Task ID | Task", "51-3011.00 | 12 | Bake."))
			.tabs("Technology Skills.txt",
					twice("O*NET-SOC Code | Example | Commodity Code | Commodity Title",
							"51-3011.00 | Oven Control | 43 | Oven software"))
			.tabs("Related Occupations.txt",
					twice("O*NET-SOC Code | Related O*NET-SOC Code | Index", "51-3011.00 | 35-2014.01 | 1"));
		CatalogueReading reading = read();
		assertThat(facts(reading, "RESPONSIBLE_FOR")).hasSize(1);
		assertThat(facts(reading, "USES")).hasSize(1);
		assertThat(facts(reading, "FROM")).hasSize(1);
		assertThat(reading.report().tables().stream().skip(1)).hasSize(6).allSatisfy((table) -> {
			assertThat(table.used()).as(table.file()).isEqualTo(1);
			assertThat(table.skipped().firstKey()).endsWith("listed before");
			assertThat(table.rows().getFirst().line()).isEqualTo(3);
		});
	}

	private static String twice(String header, String row) {
		return "%s\n%s\n%s\n".formatted(header, row, row);
	}

	@Test
	void codesAndRelationsThatAreNoneAreSkipped() throws IOException {
		this.release.tabs("Task Statements.txt", """
				O*NET-SOC Code | Task ID | Task
				51-3011.00 | 12 | Bake.
				35-2014.01 | 12.0 | Bake.
				35-2014.01 | 12 | Cook.
				35-2014.01 | Dec-12 | Cook.
				""").tabs("Technology Skills.txt", """
				O*NET-SOC Code | Example | Commodity Code | Commodity Title
				51-3011.00 | Oven Control | 4.32E+07 | Oven software
				51-3011.00 | Oven Control | 43232110 | Oven software
				""").tabs("Related Occupations.txt", """
				O*NET-SOC Code | Related O*NET-SOC Code | Index
				51-3011.00 | 51-3011.00 | 1
				51-3011.00 | 35-2014.01 | 1.5
				51-3011.00 | 35-2014.01 | 2
				""").tabs("Skills.txt", """
				O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
				51-3011.00 | Feb-01 | Tasting | IM | 3
				51-3011.00 | 2.A.1.a | Tasting | IM | 3
				""");
		CatalogueReading reading = read();
		assertThat(skipped(reading, "Task Statements.txt"))
			.isEqualTo(Map.of("task listed before with another statement", 1L, "no number in Task ID", 1L));
		assertThat(skipped(reading, "Technology Skills.txt"))
			.isEqualTo(Map.of("no code such as 43232110 or 5.A.1 in Commodity Code", 1L));
		assertThat(skipped(reading, "Related Occupations.txt"))
			.isEqualTo(Map.of("related to itself", 1L, "no whole number from 1 to 1000 in Index", 1L));
		assertThat(skipped(reading, "Skills.txt")).isEqualTo(Map.of("no id such as 2.A.1.a in Element ID", 1L));
		assertThat(facts(reading, "RESPONSIBLE_FOR")).hasSize(2);
	}

	private static Map<String, Long> skipped(CatalogueReading reading, String file) {
		return reading.report()
			.tables()
			.stream()
			.filter((table) -> table.file().equals(file))
			.findFirst()
			.orElseThrow()
			.skipped();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "08/2023", "8/2023", "Aug-23", "8/1/2023", "1/8/2023", "01/08/2023", "01.08.2023", "2023-08",
					"2023-08-01", "2023-08-01 00:00:00", "08.2023", "Aug 23", "août-23", "1. August 2023", "ago-23" })
	void monthsAreReadAsSpreadsheetProgramsWriteThem(String month) throws IOException {
		this.release.tabs("Task Statements.txt", """
				O*NET-SOC Code | Task ID | Task | Date
				51-3011.00 | 12 | Bake. | %s
				""".formatted(month));
		assertThat(facts(read(), "RESPONSIBLE_FOR").getFirst().properties()).containsEntry("asOf",
				LocalDate.of(2023, 8, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "45139", "13/2023", "Foo-23", "8/2/2023" })
	void otherDatesAreNoMonths(String date) {
		assertThat(MonthText.of(date)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "43232110", "43232110.0", "43,232,110", "43.232.110", "43 232 110" })
	void commoditiesAreReadAsSpreadsheetProgramsWriteThem(String code) throws IOException {
		assertThat(node(commodity(code), "onet-oven-control").properties()).containsEntry("codes",
				List.of("UNSPSC 43232110"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "4.32E+07", "2.1.24", "2.1", "43,2321,10" })
	void refusesCommoditiesThatAreNone(String code) {
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> commodity(code))
			.withMessageContainingAll("line 2: no code such as 43232110 or 5.A.1", code);
	}

	private CatalogueReading commodity(String code) throws IOException {
		this.release.tabs("Technology Skills.txt", """
				O*NET-SOC Code | Example | Commodity Code | Commodity Title
				51-3011.00 | Oven Control | %s | Oven software
				""".formatted(code));
		return read();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2.1.24", "2.1", "02-Jan", "2.A.1.abcd" })
	void refusesElementsThatAreNone(String element) {
		this.release.tabs("Skills.txt", """
				O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
				51-3011.00 | %s | Tasting | IM | 3
				""".formatted(element));
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(this::read)
			.withMessageContainingAll("Skills.txt", "line 2: no id such as 2.A.1.a", element);
	}

	@Test
	void refusesWhatIsNotOnet() throws IOException {
		Path zip = new Publication().file("occupations_en.csv", "a").zip(this.folder.resolve("a.zip"));
		try (CatalogueFiles files = CatalogueFiles.open(List.of(zip))) {
			assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> OnetReader.read(files))
				.withMessageContainingAll("Occupation Data.txt", "a.zip", "occupations_en.csv");
		}
	}

	private CatalogueReading read() throws IOException {
		try (CatalogueFiles files = CatalogueFiles.open(List.of(this.release.zip(this.folder.resolve("onet.zip"))))) {
			return OnetReader.read(files);
		}
	}

	private static NodeRow node(CatalogueReading reading, String id) {
		return reading.catalogue()
			.nodes()
			.stream()
			.filter((node) -> node.id().equals(new Id(id)))
			.findFirst()
			.orElseThrow();
	}

	private static List<FactRow> facts(CatalogueReading reading, String type) {
		return reading.catalogue().facts().stream().filter((fact) -> fact.type().equals(type)).toList();
	}

	private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
		var all = new HashMap<>(some);
		all.putAll(more);
		return all;
	}

	private static FactRow fact(String from, String type, String to, Map<String, Object> properties) {
		return new FactRow(new Id(from), type, new Id(to), properties);
	}

}
