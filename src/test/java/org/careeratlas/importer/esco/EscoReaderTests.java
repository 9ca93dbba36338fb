package org.careeratlas.importer.esco;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.Publication;
import org.careeratlas.importer.table.RowRemark;
import org.careeratlas.importer.table.TableReport;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EscoReaderTests {

	private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";

	private static final String SKILL = "http://data.europa.eu/esco/skill/";

	@TempDir
	private Path folder;

	private final Publication concepts = new Publication().file("ISCOGroups_en.csv", """
			conceptType,conceptUri,code,preferredLabel
			ISCOGroup,http://data.europa.eu/esco/isco/C7,7,Craft workers
			ISCOGroup,http://data.europa.eu/esco/isco/C7512,7512,Bakers
			""").file("occupations_en.csv", """
			conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,description,code
			Occupation,http://data.europa.eu/esco/occupation/o1,7512,baker,"bread maker
			baker
			oven worker",bakr,"Bakes,
			daily.",7512.1
			Occupation,http://data.europa.eu/esco/occupation/o2,7512,pastry cook,,,Bakes sweets.,7512.1.1
			""").file("skills_en.csv", """
			conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description
			KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/s1,skill/competence,cross-sector,bake,,To bake.
			KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/s2,knowledge,cross-sector,flour,,Flour.
			KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/s3,,,ovens,,Ovens.
			""").file("skillGroups_en.csv", """
			conceptType,conceptUri,preferredLabel,altLabels,description,code
			SkillGroup,http://data.europa.eu/esco/isced-f/0721,food processing,,,
			SkillGroup,http://data.europa.eu/esco/skill/S1.2,preparing food,,Preparing.,S1.2
			""");

	private final Publication relations = new Publication();

	@Test
	void anOccupationBecomesARole() throws IOException {
		NodeRow role = node(read(null), "esco-o1");
		assertThat(role.labels()).containsExactly("Role", "Concept");
		assertThat(role.properties()).isEqualTo(Map.ofEntries(Map.entry("name", "baker"), Map.entry("nameKey", "baker"),
				Map.entry("summary", "Bakes,\ndaily."), Map.entry("roleKind", "POSITION"),
				Map.entry("codes", List.of("ESCO 7512.1", "ISCO_08 7512")),
				Map.entry("codeUrls", List.of(OCCUPATION + "o1", "http://data.europa.eu/esco/isco/C7512")),
				Map.entry("alsoKnownAs", List.of("bread maker", "oven worker", "bakr")),
				Map.entry("family", "Craft workers"), Map.entry("source", "esco")));
	}

	@Test
	void skillsAndTheirGroupsBecomeSkills() throws IOException {
		CatalogueReading reading = read(null);
		assertThat(node(reading, "esco-s1").properties()).containsEntry("skillKind", "SKILL")
			.containsEntry("reuseLevel", "CROSS_SECTOR")
			.doesNotContainKey("group");
		assertThat(node(reading, "esco-s2").properties()).containsEntry("skillKind", "KNOWLEDGE");
		assertThat(node(reading, "esco-s3").properties()).containsEntry("skillKind", "SKILL");
		assertThat(node(reading, "esco-s1.2").properties()).containsEntry("skillKind", "SKILL")
			.containsEntry("group", true)
			.containsEntry("codes", List.of("ESCO S1.2"));
		assertThat(node(reading, "esco-isced-f-0721").properties()).containsEntry("skillKind", "KNOWLEDGE")
			.containsEntry("codes", List.of("ISCED_F 0721"));
		assertThat(table(reading, "skills_en.csv").rows()).contains(
				new RowRemark("skills_en.csv", 4, RowRemark.Outcome.USED, "no skillType: taken for a skill", null));
	}

	@Test
	void relationsBecomeFacts() throws IOException {
		this.relations.file("occupationSkillRelations.csv", """
				occupationUri,relationType,skillType,skillUri
				%1$so1,essential,skill/competence,%2$ss1
				%1$so1,optional,knowledge,%2$ss2
				""".formatted(OCCUPATION, SKILL)).file("skillSkillRelations.csv", """
				originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
				%1$ss2,knowledge,optional,skill/competence,%1$ss1
				""".formatted(SKILL)).file("broaderRelationsSkillPillar.csv", """
				conceptType,conceptUri,broaderType,broaderUri
				KnowledgeSkillCompetence,%1$ss1,SkillGroup,%1$sS1.2
				""".formatted(SKILL)).file("broaderRelationsOccPillar.csv", """
				conceptType,conceptUri,broaderType,broaderUri
				Occupation,%1$so2,Occupation,%1$so1
				Occupation,%1$so1,ISCOGroup,http://data.europa.eu/esco/isco/C7512
				Occupation,%1$so2,ISCOGroup,http://data.europa.eu/esco/isco/C9
				ISCOGroup,http://data.europa.eu/esco/isco/C7512,ISCOGroup,http://data.europa.eu/esco/isco/C7
				""".formatted(OCCUPATION));
		CatalogueReading reading = read(null);
		assertThat(reading.catalogue().facts()).containsExactlyInAnyOrder(
				fact("esco-o1", "REQUIRES", "esco-s1", Map.of("importance", 75.0, "necessity", "ESSENTIAL")),
				fact("esco-o1", "REQUIRES", "esco-s2", Map.of("importance", 40.0, "necessity", "OPTIONAL")),
				fact("esco-s2", "RELATED", "esco-s1", Map.of("note", "Optional")),
				fact("esco-s1", "BROADER", "esco-s1.2", Map.of()), fact("esco-o2", "BROADER", "esco-o1", Map.of()),
				fact("esco-o1", "BROADER", "esco-isco-7512", Map.of()),
				fact("esco-isco-7512", "BROADER", "esco-isco-7", Map.of()));
		assertThat(table(reading, "broaderRelationsOccPillar.csv").skipped())
			.isEqualTo(Map.of("unknown ISCO group", 1L));
		assertThat(reading.report().missing()).isEmpty();
	}

	@Test
	void orphansAndBlanksAreListedWithTheirLines() throws IOException {
		this.relations.file("occupationSkillRelations.csv", """
				occupationUri,relationType,skillType,skillUri
				%1$snobody,essential,skill/competence,%2$ss1
				%1$so1,,knowledge,%2$ss2
				%1$so1,optional,knowledge,%2$snothing
				%1$so1,optional,,%2$ss3
				%1$so1,essential,,%2$ss3
				""".formatted(OCCUPATION, SKILL));
		CatalogueReading reading = read(null);
		TableReport report = table(reading, "occupationSkillRelations.csv");
		assertThat(report.skipped()).isEqualTo(Map.of("unknown occupation", 1L, "no relationType", 1L, "unknown skill",
				1L, "relation listed before", 1L));
		assertThat(report.noted()).isEqualTo(Map.of("no skillType", 1L));
		assertThat(report.rows()).contains(new RowRemark("occupationSkillRelations.csv", 2, RowRemark.Outcome.SKIPPED,
				"unknown occupation", "occupationUri " + OCCUPATION + "nobody"));
		assertThat(reading.report().missing()).containsExactly("skillSkillRelations_en.csv",
				"broaderRelationsSkillPillar_en.csv", "broaderRelationsOccPillar_en.csv");
	}

	@Test
	void relationsThatAreListedTwiceCountOnce() throws IOException {
		this.relations.file("skillSkillRelations.csv", """
				originalSkillUri,relationType,relatedSkillUri
				%1$ss2,optional,%1$ss1
				%1$ss2,essential,%1$ss1
				""".formatted(SKILL)).file("broaderRelationsSkillPillar.csv", """
				conceptUri,broaderUri
				%1$ss1,%1$sS1.2
				%1$ss1,%1$sS1.2
				""".formatted(SKILL)).file("broaderRelationsOccPillar.csv", """
				conceptType,conceptUri,broaderType,broaderUri
				Occupation,%1$so2,Occupation,%1$so1
				Occupation,%1$so2,Occupation,%1$so1
				""".formatted(OCCUPATION));
		CatalogueReading reading = read(null);
		assertThat(reading.catalogue().facts()).containsExactlyInAnyOrder(
				fact("esco-s2", "RELATED", "esco-s1", Map.of("note", "Optional")),
				fact("esco-s1", "BROADER", "esco-s1.2", Map.of()), fact("esco-o2", "BROADER", "esco-o1", Map.of()));
		assertListedBefore(reading, "skillSkillRelations.csv", "esco-s2 esco-s1");
		assertListedBefore(reading, "broaderRelationsSkillPillar.csv", "esco-s1 esco-s1.2");
		assertListedBefore(reading, "broaderRelationsOccPillar.csv", "esco-o2 esco-o1");
	}

	@Test
	void anIscoGroupBecomesAGroupOfRoles() throws IOException {
		NodeRow group = node(read(null), "esco-isco-7512");
		assertThat(group.labels()).containsExactly("RoleGroup");
		assertThat(group.properties())
			.isEqualTo(Map.of("name", "Bakers", "nameKey", "bakers", "codes", List.of("ISCO_08 7512"), "codeUrls",
					List.of("http://data.europa.eu/esco/isco/C7512"), "source", "esco"));
	}

	@Test
	void aSkillGroupIsKnowledgeIfItsCodeSaysSo() throws IOException {
		this.concepts.file("skillGroups_en.csv", """
				conceptUri,preferredLabel,altLabels,description,code
				http://data.europa.eu/esco/skill/K07,food,,,K07
				http://data.europa.eu/esco/skill/A1,attitudes,,,
				""");
		CatalogueReading reading = read(null);
		assertThat(node(reading, "esco-k07").properties()).containsEntry("skillKind", "KNOWLEDGE")
			.containsEntry("codes", List.of("ESCO K07"));
		assertThat(node(reading, "esco-a1").properties()).containsEntry("skillKind", "SKILL")
			.containsEntry("codes", List.of("ESCO A1"));
	}

	@Test
	void theKindAndReuseOfASkillAreNotedWhereUnknown() throws IOException {
		this.concepts.file("skills_en.csv", """
				conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description
				http://data.europa.eu/esco/skill/s1,talent,transversal,bake,,
				http://data.europa.eu/esco/skill/s2,knowledge,local,flour,,
				http://data.europa.eu/esco/skill/s3,knowledge,,ovens,,
				""");
		CatalogueReading reading = read(null);
		assertThat(node(reading, "esco-s1").properties()).containsEntry("skillKind", "SKILL")
			.containsEntry("reuseLevel", "TRANSVERSAL");
		assertThat(node(reading, "esco-s2").properties()).doesNotContainKey("reuseLevel");
		assertThat(node(reading, "esco-s3").properties()).doesNotContainKey("reuseLevel");
		assertThat(table(reading, "skills_en.csv").rows()).containsExactly(
				new RowRemark("skills_en.csv", 2, RowRemark.Outcome.USED, "unknown skillType: taken for a skill",
						"talent"),
				new RowRemark("skills_en.csv", 3, RowRemark.Outcome.USED, "unknown reuseLevel", "local"),
				new RowRemark("skills_en.csv", 4, RowRemark.Outcome.USED, "no reuseLevel", null));
	}

	@Test
	void aReleaseWithoutReuseLevelsIsNotBlamedForThem() throws IOException {
		this.concepts.file("skills_en.csv", """
				conceptUri,skillType,preferredLabel,altLabels,description
				http://data.europa.eu/esco/skill/s1,knowledge,bake,,
				""");
		CatalogueReading reading = read(null);
		assertThat(node(reading, "esco-s1").properties()).doesNotContainKey("reuseLevel");
		assertThat(table(reading, "skills_en.csv").noted()).isEmpty();
	}

	@Test
	void blankLinesAmongOtherLabelsAreNoNames() throws IOException {
		this.concepts.file("skills_en.csv", """
				conceptUri,skillType,preferredLabel,altLabels,description
				http://data.europa.eu/esco/skill/s1,knowledge,bake,"make bread

				 make cakes",
				""");
		assertThat(node(read(null), "esco-s1").properties()).containsEntry("alsoKnownAs",
				List.of("make bread", "make cakes"));
	}

	@Test
	void takesFilesWhoseNamesHoldNoLanguage() throws IOException {
		Path release = new Publication().file("occupations.csv", """
				conceptUri,iscoGroup,preferredLabel,altLabels,description
				http://data.europa.eu/esco/occupation/o1,7512,baker,,
				""").file("skills.csv", """
				conceptUri,skillType,preferredLabel,altLabels,description
				http://data.europa.eu/esco/skill/s1,knowledge,flour,,
				""").folder(this.folder.resolve("release"));
		try (CatalogueFiles files = CatalogueFiles.open(List.of(release))) {
			CatalogueReading reading = EscoReader.read(files, null);
			assertThat(node(reading, "esco-o1").properties()).containsEntry("name", "baker");
			assertThat(node(reading, "esco").properties()).containsEntry("language", "en")
				.containsEntry("name", "ESCO")
				.doesNotContainKey("version");
		}
	}

	@Test
	void takesRelationsFromTheFilesOfAnotherLanguage() throws IOException {
		this.relations.file("occupationSkillRelations_DE.csv", """
				occupationUri,relationType,skillUri
				%1$so1,essential,%2$ss2
				""".formatted(OCCUPATION, SKILL)).file("skillSkillRelations_old.csv", "no relations");
		CatalogueReading reading = read(null);
		assertThat(reading.catalogue().facts()).containsExactly(
				fact("esco-o1", "REQUIRES", "esco-s2", Map.of("importance", 75.0, "necessity", "ESSENTIAL")));
		assertThat(reading.report().missing()).contains("skillSkillRelations_en.csv");
	}

	@Test
	void takesTheRelationFilesOfRelease12() throws IOException {
		this.relations.file("occupationSkillRelations_en.csv", """
				occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel
				%1$so1,baker,essential,knowledge,%2$ss2,flour
				""".formatted(OCCUPATION, SKILL));
		assertThat(read(null).catalogue().facts()).hasSize(1);
	}

	@Test
	void readsTheLanguageThatIsAskedForOrTheOnlyOne() throws IOException {
		String german = """
				conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description
				Occupation,http://data.europa.eu/esco/occupation/o1,7512,Bäcker,,Bäckt.
				""";
		String skills = """
				conceptUri,skillType,preferredLabel,altLabels,description
				http://data.europa.eu/esco/skill/s2,knowledge,Mehl,,
				""";
		this.relations.file("occupations_de.csv", german).file("skills_de.csv", skills);
		assertThat(node(read("de"), "esco-o1").properties()).containsEntry("name", "Bäcker")
			.containsEntry("codes", List.of("ESCO o1", "ISCO_08 7512"));
		assertThat(node(read("de"), "esco").properties()).containsEntry("language", "de");
		assertThat(node(read(null), "esco-o1").properties()).containsEntry("name", "baker");
		Path only = new Publication().file("occupations_de.csv", german)
			.file("skills_de.csv", skills)
			.zip(this.folder.resolve("de.zip"));
		try (CatalogueFiles files = CatalogueFiles.open(List.of(only))) {
			assertThat(node(EscoReader.read(files, null), "esco-o1").properties()).containsEntry("name", "Bäcker");
			assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> EscoReader.read(files, "fr"))
				.withMessageContainingAll("'fr'", "[de]");
		}
	}

	@Test
	void knowsItsVersionFromTheArchive() throws IOException {
		assertThat(node(read(null), "esco").properties()).containsEntry("version", "1.1.9")
			.containsEntry("name", "ESCO 1.1.9")
			.containsEntry("basis", "DOCUMENT");
	}

	@Test
	void zerosThatCodesOfIscoLostAreRestored() throws IOException {
		this.concepts.file("ISCOGroups_en.csv", """
				conceptUri,code,preferredLabel
				http://data.europa.eu/esco/isco/C0,0,Armed forces
				http://data.europa.eu/esco/isco/C011,11,Officers
				http://data.europa.eu/esco/isco/C0110,110,Commissioned officers
				http://data.europa.eu/esco/isco/C1,C1,Managers
				http://data.europa.eu/esco/isco/C11,11,Chief executives
				""").file("occupations_en.csv", """
				conceptUri,iscoGroup,preferredLabel,altLabels,description,code
				http://data.europa.eu/esco/occupation/o1,110,air officer,,,110.2
				http://data.europa.eu/esco/occupation/o2,C0110,sea officer,,,0110.1
				http://data.europa.eu/esco/occupation/o3,2431.0,marketer,,,2431.1
				""");
		CatalogueReading reading = read(null);
		assertThat(node(reading, "esco-isco-0110").properties()).containsEntry("codes", List.of("ISCO_08 0110"));
		assertThat(node(reading, "esco-isco-011").properties()).containsEntry("name", "Officers");
		assertThat(node(reading, "esco-isco-11").properties()).containsEntry("name", "Chief executives");
		assertThat(node(reading, "esco-o1").properties()).containsEntry("family", "Armed forces")
			.containsEntry("codes", List.of("ESCO 0110.2", "ISCO_08 0110"));
		assertThat(node(reading, "esco-o3").properties()).containsEntry("codes",
				List.of("ESCO 2431.1", "ISCO_08 2431"));
		assertThat(table(reading, "ISCOGroups_en.csv").noted()).isEqualTo(Map.of("code restored", 3L));
		assertThat(table(reading, "occupations_en.csv").noted()).isEqualTo(Map.of("code restored", 4L));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://data.europa.eu/esco/occupation/o1,24,marketer,,,",
			"http://data.europa.eu/esco/occupation/o1,Nov-21,marketer,,,",
			"http://data.europa.eu/esco/occupation/o1,751,baker,,,",
			"http://data.europa.eu/esco/occupation/o1,2431,marketer,,,Jan-31",
			"http://data.europa.eu/esco/skill/o1,2431,marketer,,,",
			"http://data.europa.eu/esco/occupation/,2431,marketer,,,", "o1,2431,marketer,,," })
	void refusesOccupationsWithoutTheirCodes(String row) throws IOException {
		this.concepts.file("occupations_en.csv",
				"conceptUri,iscoGroup,preferredLabel,altLabels,description,code\n" + row + "\n");
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> read(null))
			.withMessageContainingAll("occupations_en.csv", "line 2: no ", "such as");
	}

	@Test
	void refusesCodesThatLostTheZeroAtTheirEnd() {
		this.concepts.file("occupations_en.csv", """
				conceptUri,iscoGroup,preferredLabel,altLabels,description,code
				%1$so1,7512,baker,,,7512.1
				%1$so2,7512,miller,,,7512.10
				%1$so3,7512,pastry cook,,,7512.1
				%1$so4,7512,pastry chef,,,7512.1.1
				%1$so5,7512,cake maker,,,7512.1.1
				""".formatted(OCCUPATION));
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> read(null))
			.withMessageContaining(
					"line 4: the code of another occupation: one of them lost the zero at its end (7512.1).");
	}

	@Test
	void refusesGroupsOfAnotherCodeThanTheirUris() throws IOException {
		this.concepts.file("ISCOGroups_en.csv", """
				conceptUri,code,preferredLabel
				http://data.europa.eu/esco/isco/C7512,7513,Bakers
				http://data.europa.eu/esco/isco/C7512,Jul-12,Bakers
				http://data.europa.eu/esco/skill/C7512,7512,Bakers
				""");
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> read(null))
			.withMessageContainingAll("ISCOGroups_en.csv", "line 2: another code", "line 3: another code",
					"line 4: no URI such as http://data.europa.eu/esco/isco/C0110");
	}

	@Test
	void refusesHierarchiesInCircles() throws IOException {
		this.relations.file("broaderRelationsSkillPillar.csv", """
				conceptUri,broaderUri
				%1$ss1,%1$ss2
				%1$ss2,%1$ss3
				%1$ss1,%1$sS1.2
				%1$ss3,%1$ss1
				""".formatted(SKILL));
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> read(null))
			.withMessageContainingAll("broaderRelationsSkillPillar.csv", "line 2: broader in a circle",
					"line 3: broader in a circle", "line 5: broader in a circle (esco-s3 below esco-s1)")
			.withMessageNotContaining("line 4");
	}

	@Test
	void refusesAnOccupationBroaderThanItself() throws IOException {
		this.relations.file("broaderRelationsOccPillar.csv", """
				conceptType,conceptUri,broaderType,broaderUri
				Occupation,%1$so2,Occupation,%1$so1
				Occupation,%1$so1,Occupation,%1$so1
				ISCOGroup,http://data.europa.eu/esco/isco/C7512,ISCOGroup,http://data.europa.eu/esco/isco/C7
				ISCOGroup,http://data.europa.eu/esco/isco/C7,ISCOGroup,http://data.europa.eu/esco/isco/C7512
				""".formatted(OCCUPATION));
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> read(null))
			.withMessageContainingAll("line 3: broader in a circle (esco-o1 below esco-o1)", "line 4", "line 5")
			.withMessageNotContaining("line 2");
	}

	@Test
	void skillsAreNotRelatedToThemselves() throws IOException {
		this.relations.file("skillSkillRelations.csv", """
				originalSkillUri,relationType,relatedSkillUri
				%1$ss2,optional,%1$ss2
				%1$ss2,essential,%1$ss1
				""".formatted(SKILL));
		assertThat(table(read(null), "skillSkillRelations.csv").rows()).containsExactly(
				new RowRemark("skillSkillRelations.csv", 2, RowRemark.Outcome.SKIPPED, "related to itself", "esco-s2"));
	}

	@Test
	void conceptsThatWouldBeOneAreSkipped() throws IOException {
		this.concepts.file("skills_en.csv", """
				conceptUri,skillType,preferredLabel,altLabels,description
				http://data.europa.eu/esco/skill/o1,knowledge,flour,,
				http://data.europa.eu/esco/skill/s1,knowledge,flour,,
				""");
		assertThat(table(read(null), "skills_en.csv").skipped()).isEqualTo(Map.of("the id of another row", 1L));
	}

	@Test
	void refusesSkillsThatEndAfterTheirHeader() throws IOException {
		this.concepts.file("skills_en.csv", "conceptUri,skillType,preferredLabel,altLabels,description\n");
		assertThatExceptionOfType(DamagedCatalogueException.class).isThrownBy(() -> read(null))
			.withMessageContainingAll("skills_en.csv", "ends after its header");
	}

	private static void assertListedBefore(CatalogueReading reading, String file, String relation) {
		assertThat(table(reading, file).rows())
			.containsExactly(new RowRemark(file, 3, RowRemark.Outcome.SKIPPED, "relation listed before", relation));
	}

	private CatalogueReading read(@Nullable String language) throws IOException {
		Path concepts = this.concepts.zip(this.folder.resolve("ESCO dataset - v1.1.9 - classification - en - csv.zip"));
		Path relations = this.relations.folder(this.folder.resolve("relations"));
		Files.createDirectories(relations);
		try (CatalogueFiles files = CatalogueFiles.open(List.of(concepts, relations))) {
			return EscoReader.read(files, language);
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

	private static TableReport table(CatalogueReading reading, String file) {
		return reading.report()
			.tables()
			.stream()
			.filter((table) -> table.file().equals(file))
			.findFirst()
			.orElseThrow();
	}

	private static FactRow fact(String from, String type, String to, Map<String, Object> properties) {
		var all = new HashMap<>(properties);
		all.put("source", "esco");
		all.put("basis", "DOCUMENT");
		return new FactRow(new Id(from), type, new Id(to), all);
	}

}
