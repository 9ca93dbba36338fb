package org.careeratlas.importer.onet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.RealReleases;
import org.careeratlas.importer.table.TableReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** O*NET 29.2 as published, without abilities and work activities. */
class OnetReleaseTests {

	private static CatalogueReading reading;

	@BeforeAll
	static void read() throws IOException {
		try (CatalogueFiles files = CatalogueFiles.open(RealReleases.matching("db_29_2_text.zip"))) {
			reading = OnetReader.read(files);
		}
	}

	@Test
	void holdsWhatTheReleaseHolds() {
		assertThat(reading.report().contents())
			.containsExactlyInAnyOrderEntriesOf(Map.ofEntries(Map.entry("Source", 1L), Map.entry("Interest", 6L),
					Map.entry("WorkValue", 6L), Map.entry("WorkStyle", 16L), Map.entry("PreparationLevel", 41L),
					Map.entry("SUITS", 5_538L), Map.entry("REWARDS", 5_244L), Map.entry("CALLS_FOR", 14_064L),
					Map.entry("PREPARED_BY", 10_296L + 9_438L + 7_722L + 7_722L), Map.entry("Role", 1_016L),
					Map.entry("Skill", 68L), Map.entry("JobZone", 5L), Map.entry("Tool", 8_768L + 18_105L),
					Map.entry("Responsibility", 18_796L + 2_087L), Map.entry("Transition", 18_460L),
					Map.entry("REQUIRES", 59_772L), Map.entry("USES", 32_627L + 41_662L),
					Map.entry("RESPONSIBLE_FOR", 18_796L), Map.entry("PART_OF", 23_233L), Map.entry("FROM", 18_460L),
					Map.entry("TO", 18_460L)));
	}

	@Test
	void usesEveryRow() {
		assertThat(reading.report().tables()).allSatisfy((table) -> {
			assertThat(table.used() + leftOut(table)).as(table.file()).isEqualTo(table.read());
			assertThat(table.noted()).isEmpty();
		});
		assertThat(table("Skills.txt").read()).isEqualTo(61_530);
		assertThat(table("Knowledge.txt").read()).isEqualTo(58_014);
		assertThat(table("Alternate Titles.txt").read()).isEqualTo(56_560);
		assertThat(table("Sample of Reported Titles.txt").read()).isEqualTo(7_796);
		assertThat(table("Education, Training, and Experience.txt").leftOut())
			.isEqualTo(Map.of("importance of certification and apprenticeship", 516L + 515L));
	}

	private static long leftOut(TableReport table) {
		return table.leftOut().values().stream().mapToLong(Long::longValue).sum();
	}

	@Test
	void ranksWhatSuitsAnOccupationMost() {
		assertThat(ranks("SUITS")).isEqualTo(Map.of(1, 923L, 2, 923L - 19, 3, 923L - 428));
		assertThat(ranks("REWARDS")).isEqualTo(Map.of(1, 874L, 2, 874L, 3, 874L - 1));
	}

	private static Map<Object, Long> ranks(String type) {
		return facts(type).stream()
			.map((fact) -> fact.properties().get("rank"))
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	@Test
	void knowsHowPreciseRatingsAre() {
		List<FactRow> ratings = facts("REQUIRES");
		assertThat(ratings).filteredOn((fact) -> !fact.properties().containsKey("sampleSize")).hasSize(693);
		assertThat(ratings).filteredOn((fact) -> !fact.properties().containsKey("importanceError")).hasSize(7_128);
		assertThat(ratings).filteredOn((fact) -> Boolean.TRUE.equals(fact.properties().get("notRelevant")))
			.hasSize(3_302 + 5_939)
			.allMatch((fact) -> fact.properties().containsKey("publishedLevel"));
	}

	@Test
	void describesTheLevelsOfAllSkillsAndSaysToWhichGroupTheyBelong() {
		assertThat(table("Level Scale Anchors.txt").read()).isEqualTo(483);
		assertThat(nodes("Skill")).allSatisfy((skill) -> assertThat(skill.properties()).containsKeys("levelAnchors"));
		assertThat(nodes("Skill")).extracting((skill) -> skill.properties().get("area"))
			.doesNotContainNull()
			.doesNotContain("Content", "Process")
			.contains("Basic Skills", "Social Skills", "Transportation");
	}

	@Test
	void namesTheFilesThatThisCopyLacks() {
		assertThat(reading.report().missing()).containsExactly("Abilities.txt", "Work Activities.txt");
		assertThat(reading.report().unread()).contains("Emerging Tasks.txt").doesNotContain("Read Me.txt");
	}

	@Test
	void keepsFlaggedRatings() {
		List<FactRow> ratings = facts("REQUIRES");
		assertThat(ratings).filteredOn((fact) -> !fact.properties().containsKey("level")).hasSize(3_302 + 5_939);
		assertThat(facts("USES")).filteredOn((fact) -> Boolean.TRUE.equals(fact.properties().get("hot")))
			.hasSize(11_621);
		assertThat(facts("USES")).filteredOn((fact) -> Boolean.TRUE.equals(fact.properties().get("inDemand")))
			.hasSize(2_320);
	}

	@Test
	void describesTheRelease() {
		NodeRow source = reading.catalogue().nodes().getLast();
		assertThat(source.properties()).containsEntry("version", "29.2").containsEntry("licence", "CC BY 4.0");
		assertThat(source.properties().get("attribution")).asString()
			.startsWith("This page includes information from the O*NET 29.2 Database by the U.S. Department of Labor");
		assertThat(nodes("Role")).filteredOn((role) -> role.properties().containsKey("jobZone")).hasSize(923);
		assertThat(nodes("Role")).allSatisfy((role) -> assertThat(role.properties()).containsKey("family"));
	}

	@Test
	void givesEveryNodeAnIdOfItsOwn() {
		assertThat(reading.catalogue().nodes().stream().map(NodeRow::id).distinct())
			.hasSameSizeAs(reading.catalogue().nodes());
	}

	private static TableReport table(String file) {
		return reading.report()
			.tables()
			.stream()
			.filter((table) -> table.file().equals(file))
			.findFirst()
			.orElseThrow();
	}

	private static List<FactRow> facts(String type) {
		return reading.catalogue().facts().stream().filter((fact) -> fact.type().equals(type)).toList();
	}

	private static List<NodeRow> nodes(String label) {
		return reading.catalogue().nodes().stream().filter((node) -> node.labels().contains(label)).toList();
	}

}
