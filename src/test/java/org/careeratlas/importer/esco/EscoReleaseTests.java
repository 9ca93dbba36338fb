package org.careeratlas.importer.esco;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.RealReleases;
import org.careeratlas.importer.table.TableReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** ESCO 1.1.1 in English as published. */
class EscoReleaseTests {

	private static CatalogueReading reading;

	@BeforeAll
	static void read() throws IOException {
		try (CatalogueFiles files = CatalogueFiles.open(RealReleases.matching("ESCO dataset - v1.1.1*.zip"))) {
			reading = EscoReader.read(files, null);
		}
	}

	@Test
	void holdsWhatTheReleaseHolds() {
		assertThat(reading.report().contents()).containsExactlyInAnyOrderEntriesOf(
				Map.of("Source", 1L, "Role", 3_007L, "Skill", 13_896L + 640L, "RoleGroup", 619L, "REQUIRES",
						123_855L - 67L, "RELATED", 5_899L - 1L, "BROADER", 20_656L - 7L + 3_617L - 1L));
		assertThat(table("broaderRelationsOccPillar.csv").skipped()).isEqualTo(Map.of("unknown occupation", 1L));
		assertThat(facts("REQUIRES")).filteredOn((fact) -> "ESSENTIAL".equals(fact.properties().get("necessity")))
			.hasSizeGreaterThan(64_946 - 67);
		assertThat(nodes("Skill")).filteredOn((skill) -> !skill.properties().containsKey("group")).hasSize(13_896);
	}

	@Test
	void namesTheOrphansWithTheirLines() {
		TableReport relations = table("occupationSkillRelations.csv");
		assertThat(relations.read()).isEqualTo(123_855);
		assertThat(relations.skipped()).isEqualTo(Map.of("unknown occupation", 67L));
		assertThat(relations.noted()).isEqualTo(Map.of("no skillType", 5L));
		assertThat(relations.rows()).filteredOn((row) -> row.reason().equals("unknown occupation"))
			.hasSize(67)
			.allSatisfy((row) -> {
				assertThat(row.line()).isGreaterThan(1);
				assertThat(row.detail()).contains("a9e54177-");
			});
		assertThat(table("broaderRelationsSkillPillar.csv").skipped()).isEqualTo(Map.of("unknown skill", 7L));
		assertThat(table("skillSkillRelations.csv").skipped()).isEqualTo(Map.of("related to itself", 1L));
	}

	@Test
	void namesTheBlanks() {
		assertThat(table("skills_en.csv").noted())
			.isEqualTo(Map.of("no skillType: taken for a skill", 6L, "no reuseLevel", 5L));
		assertThat(nodes("Skill")).filteredOn((skill) -> !skill.properties().containsKey("group"))
			.filteredOn((skill) -> "KNOWLEDGE".equals(skill.properties().get("skillKind")))
			.hasSize(3_059);
	}

	@Test
	void tellsRegulatedOccupationsAndHowWidelySkillsAreUsed() {
		assertThat(nodes("Role")).filteredOn((role) -> Boolean.TRUE.equals(role.properties().get("regulated")))
			.hasSize(15);
		assertThat(nodes("Skill")).filteredOn((skill) -> "TRANSVERSAL".equals(skill.properties().get("reuseLevel")))
			.hasSize(374 + 66);
	}

	@Test
	void givesEveryRoleItsFamilyAndGroup() {
		assertThat(nodes("Role")).allSatisfy((role) -> assertThat(role.properties()).containsKey("family"));
		assertThat(nodes("Role").stream()
			.map((role) -> String.valueOf(role.properties().get("codes")).split("ISCO_08 ")[1])
			.distinct()).hasSize(426);
	}

	@Test
	void accountsForEveryRow() {
		assertThat(reading.report().missing()).isEmpty();
		assertThat(reading.report().tables()).allSatisfy((table) -> assertThat(table.read()).as(table.file())
			.isEqualTo(table.used() + sum(table.skipped()) + sum(table.leftOut())));
	}

	private static long sum(Map<String, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
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
