package org.careeratlas.importer.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SeedTests {

	private static final SeedFile SOURCES = new SeedFile("sources.yaml", """
			sources:
			  - id: a-book
			    name: A book
			    publisher: A publisher
			    basis: DOCUMENT
			""");

	private static final SeedFile SKILLS = new SeedFile("skills.yaml", """
			evidence: { source: a-book }
			skills:
			  - id: baking
			    name: Baking
			  - id: cooking
			    name: Cooking
			""");

	private static final SeedFile UNSTATED_SKILLS = edit(SKILLS, "evidence: { source: a-book }\n", "");

	private static final SeedFile ROLE = new SeedFile("roles/baker.yaml", """
			id: baker
			name: Baker
			evidence: { source: a-book, note: Chapter 1. }
			skills:
			  - skill: baking
			    emphasis: key
			    evidence:
			      - { source: a-book, note: Chapter 2. }
			      - { source: a-book, basis: EDITORIAL, note: Chapter 3. }
			  - skill: cooking
			    emphasis: helpful
			salaries:
			  - component: BASE
			    statistic: RANGE
			    low: 100
			    high: 200
			    openEnded: true
			    currency: USD
			    region: US
			""");

	private static final SeedFile MATCHES = new SeedFile("matches.yaml", """
			evidence: { source: a-book }
			matches:
			  - concept: baker
			    mapping: close
			    target: onet-51-3011.00
			    evidence: { source: a-book, note: Page 7. }
			  - concept: baking
			    mapping: broad
			    target: onet-2.a.1.b
			""");

	private static final SeedFile TOOLS = new SeedFile("tools.yaml", """
			evidence: { source: a-book }
			tools:
			  - { id: oven, name: Oven, category: Kitchen, summary: Bakes. }
			""");

	private static final SeedFile TOOL_MATCHES = new SeedFile("tool-matches.yaml", """
			evidence: { source: a-book }
			matches:
			  - concept: oven
			    mapping: exact
			    target: onet-baking-ovens
			  - concept: onet-baking-ovens
			    mapping: narrow
			    target: onet-deck-ovens
			    evidence: { source: a-book, note: Page 9. }
			""");

	private static final SeedFile LICENSES = new SeedFile("licenses.yaml", """
			evidence: { source: a-book }
			licenses:
			  - id: food-license
			    name: Food license
			    summary: Whoever sells food needs it.
			    roles:
			      - role: baker
			      - role: onet-51-3011.00
			""");

	@Test
	void aRoleBecomesANodeAndEachPieceOfEvidenceAFact() {
		Catalogue catalogue = read(List.of(SOURCES, SKILLS, ROLE));

		assertThat(node(catalogue, "baker").labels()).containsExactly("Role", "Concept");
		assertThat(node(catalogue, "baker").properties()).containsEntry("name", "Baker")
			.containsEntry("nameKey", "baker")
			.containsEntry("roleKind", "POSITION");
		assertThat(facts(catalogue, "baker", "REQUIRES", "baking")).extracting(FactRow::properties)
			.allSatisfy((fact) -> assertThat(fact).containsEntry("importance", 80.0)
				.containsEntry("necessity", "ESSENTIAL")
				.containsEntry("source", "a-book"))
			.extracting((fact) -> fact.get("basis") + " " + fact.get("note"))
			.containsExactly("DOCUMENT Chapter 2.", "EDITORIAL Chapter 3.");
	}

	@Test
	void aFactWithoutEvidenceOfItsOwnTakesThatOfItsFile() {
		Catalogue catalogue = read(List.of(SOURCES, SKILLS, ROLE));

		assertThat(facts(catalogue, "baker", "REQUIRES", "cooking")).singleElement()
			.satisfies((fact) -> assertThat(fact.properties()).containsEntry("note", "Chapter 1.")
				.containsEntry("importance", 40.0)
				.containsEntry("necessity", "OPTIONAL"));
	}

	@Test
	void aMatchIsAFactToAnotherCatalogueAndNoNode() {
		Catalogue catalogue = read(List.of(SOURCES, SKILLS, ROLE, MATCHES));

		assertThat(catalogue.nodes()).hasSameSizeAs(read(List.of(SOURCES, SKILLS, ROLE)).nodes());
		assertThat(facts(catalogue, "baker", "MATCHES", "onet-51-3011.00")).extracting(FactRow::properties)
			.containsExactly(Map.of("mapping", "CLOSE", "source", "a-book", "basis", "DOCUMENT", "note", "Page 7."));
		assertThat(facts(catalogue, "baking", "MATCHES", "onet-2.a.1.b")).extracting(FactRow::properties)
			.containsExactly(Map.of("mapping", "BROAD", "source", "a-book", "basis", "DOCUMENT"));
	}

	@Test
	void elementsOfOnetMatchOtherCatalogues() {
		String target = "esco-00000000-0000-0000-0000-000000000001";
		Catalogue catalogue = read(List.of(SOURCES, SKILLS, ROLE,
				edit(MATCHES, "concept: baking\n    mapping: broad\n    target: onet-2.a.1.b",
						"concept: onet-2.a.1.b\n    mapping: broad\n    target: " + target)));

		assertThat(facts(catalogue, "onet-2.a.1.b", "MATCHES", target)).hasSize(1);
	}

	@Test
	void aMatchOfAnUnknownConceptIsReportedAtItsLine() {
		assertProblem(edit(MATCHES, "concept: baking", "concept: frying"), "matches.yaml:7: ",
				"no role or skill has the id 'frying'");
	}

	@Test
	void aMatchToOurselvesIsReportedAtItsLine() {
		assertProblem(edit(MATCHES, "target: onet-2.a.1.b", "target: cooking"), "matches.yaml:9: ", "target");
	}

	@Test
	void aMatchOfAToolIsReportedAmongThoseOfRolesAndSkills() {
		assertProblem(edit(MATCHES, "concept: baking", "concept: a-book"), "matches.yaml:7: ",
				"'a-book' is a source, not a role or skill");
		assertProblem(edit(MATCHES, "target: onet-2.a.1.b", "target: onet-baking-ovens"), "matches.yaml:9: ",
				"'onet-baking-ovens' is the id of a tool of O*NET", "tool-matches.yaml");
	}

	@Test
	void aPairThatIsMatchedTwiceIsReportedAtItsLine() {
		assertProblem(
				edit(MATCHES, "concept: baking\n    mapping: broad\n    target: onet-2.a.1.b",
						"concept: baker\n    mapping: broad\n    target: onet-51-3011.00"),
				"matches.yaml:9: ", "'onet-51-3011.00' is matched twice");
	}

	@Test
	void toolsOfTheSeedAndOfOnetMatchToolsOfOnet() {
		Catalogue catalogue = read(List.of(SOURCES, SKILLS, ROLE, TOOLS, TOOL_MATCHES));

		assertThat(facts(catalogue, "oven", "MATCHES", "onet-baking-ovens")).extracting(FactRow::properties)
			.containsExactly(Map.of("mapping", "EXACT", "source", "a-book", "basis", "DOCUMENT"));
		assertThat(facts(catalogue, "onet-baking-ovens", "MATCHES", "onet-deck-ovens")).extracting(FactRow::properties)
			.containsExactly(Map.of("mapping", "NARROW", "source", "a-book", "basis", "DOCUMENT", "note", "Page 9."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					concept: oven              ; concept: owen            ; 3: no tool has the id 'owen'
					concept: oven              ; concept: baker           ; 3: 'baker' is a role, not a tool
					concept: onet-baking-ovens ; concept: onet-51-3011.00 ; 6: /matches/1/concept
					target: onet-baking-ovens  ; target: onet-51-3011.00  ; 5: 'onet-51-3011.00' is not the id of a tool of O*NET
					target: onet-baking-ovens  ; target: oven             ; 5: /matches/0/target
					target: onet-deck-ovens    ; target: onet-baking-ovens ; 8: 'onet-baking-ovens' is matched with itself
					target: onet-deck-ovens    ; target: Onet-deck-ovens  ; 8: /matches/1/target
					""")
	void aMistakeInAMatchOfToolsIsReportedAtItsLine(String part, String mistake, String problem) {
		List<SeedFile> files = List.of(SOURCES, SKILLS, ROLE, TOOLS, edit(TOOL_MATCHES, part, mistake));

		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> read(files))
			.satisfies((ex) -> assertThat(ex.problems()).singleElement()
				.asString()
				.startsWith("tool-matches.yaml:" + problem));
	}

	@Test
	void toolsThatAreMatchedInBothDirectionsAreReportedAtTheSecond() {
		SeedFile twice = edit(TOOL_MATCHES,
				"concept: onet-baking-ovens\n    mapping: narrow\n    target: onet-deck-ovens",
				"concept: onet-deck-ovens\n    mapping: exact\n    target: onet-baking-ovens\n  - concept: onet-baking-ovens\n    mapping: narrow\n    target: onet-deck-ovens");

		assertThatExceptionOfType(InvalidSeedException.class)
			.isThrownBy(() -> read(List.of(SOURCES, SKILLS, ROLE, TOOLS, twice)))
			.satisfies((ex) -> assertThat(ex.problems()).singleElement()
				.asString()
				.startsWith("tool-matches.yaml:11: 'onet-deck-ovens' is matched twice"));
	}

	@Test
	void aLicenseOfARoleOfAnotherCatalogueIsAFactThatWaits() {
		Catalogue catalogue = read(List.of(SOURCES, SKILLS, ROLE, LICENSES));

		assertThat(node(catalogue, "food-license").labels()).containsExactly("License");
		assertThat(facts(catalogue, "baker", "LICENSED_BY", "food-license")).singleElement()
			.satisfies((fact) -> assertThat(fact.properties()).containsEntry("source", "a-book"));
		assertThat(facts(catalogue, "onet-51-3011.00", "LICENSED_BY", "food-license")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			role: baker           ; role: bakker           ; 7: no role has the id 'bakker'
			role: onet-51-3011.00 ; role: onet-2.a.1.b     ; 8: /licenses/0/roles/1/role
			""")
	void aMistakeInALicenseIsReportedAtItsLine(String part, String mistake, String problem) {
		List<SeedFile> files = List.of(SOURCES, SKILLS, ROLE, edit(LICENSES, part, mistake));

		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> read(files))
			.satisfies((
					ex) -> assertThat(ex.problems()).singleElement().asString().startsWith("licenses.yaml:" + problem));
	}

	@Test
	void anUnknownKeyIsReportedAtItsLine() {
		assertProblem(edit(ROLE, "salaries:", "salarys:"), "roles/baker.yaml:12: ", "salarys");
	}

	@Test
	void aWrongTypeIsReportedAtItsLine() {
		assertProblem(edit(ROLE, "low: 100", "low: a hundred"), "roles/baker.yaml:15: ", "integer");
	}

	@Test
	void aValueOutsideTheListIsReportedAtItsLine() {
		assertProblem(edit(ROLE, "emphasis: helpful", "emphasis: nice"), "roles/baker.yaml:11: ", "emphasis");
	}

	@Test
	void aTextOutOfRangeIsReportedAtItsLine() {
		assertProblem(edit(ROLE, "name: Baker", "name: " + "B".repeat(121)), "roles/baker.yaml:2: ", "120");
	}

	@Test
	void aDanglingReferenceIsReportedAtItsLine() {
		assertProblem(edit(ROLE, "skill: cooking", "skill: cookery"), "roles/baker.yaml:10: ",
				"no skill has the id 'cookery'");
	}

	@Test
	void aReferenceToAnotherKindIsReportedAtItsLine() {
		assertProblem(edit(ROLE, "skill: cooking", "skill: a-book"), "roles/baker.yaml:10: ",
				"'a-book' is a source, not a skill");
	}

	@Test
	void aDuplicateIdIsReportedAtItsLine() {
		assertProblem(edit(SKILLS, "name: Cooking", "name: Cooking\n  - id: baker\n    name: A skill"),
				"skills.yaml:7: ", "'baker' is taken");
	}

	@Test
	void aDuplicateIdBelowTheNameIsReportedAtTheLineOfTheId() {
		assertProblem(edit(SKILLS, "name: Cooking", "name: Cooking\n  - name: A skill\n    id: baker"),
				"skills.yaml:8: ", "'baker' is taken by a role");
	}

	@Test
	void aFactForWhichNobodyVouchesIsReportedAtItsLine() {
		assertProblem(edit(UNSTATED_SKILLS, "name: Cooking", "name: Cooking\n    broader:\n      - skill: baking"),
				"skills.yaml:7: ", "there is no evidence");
	}

	@Test
	void aDanglingReferenceForWhichNobodyVouchesIsReportedOnce() {
		assertProblem(edit(UNSTATED_SKILLS, "name: Cooking", "name: Cooking\n    broader:\n      - skill: frying"),
				"skills.yaml:7: ", "no skill has the id 'frying'");
	}

	@Test
	void aDayThatNoCalendarHasIsReportedAtItsLine() {
		assertProblem(edit(SOURCES, "basis: DOCUMENT", "basis: DOCUMENT\n    releasedOn: \"2031-02-30\""),
				"sources.yaml:6: ", "releasedOn");
	}

	@Test
	void anUnknownKeyBesideOthersIsReportedAtTheirLine() {
		assertProblem(edit(ROLE, "{ source: a-book, note: Chapter 1. }", "{ source: a-book, chapter: 1 }"),
				"roles/baker.yaml:3: ", "chapter");
	}

	@Test
	void aKeyGivenTwiceIsReportedAtItsLine() {
		assertProblem(edit(ROLE, "name: Baker", "name: Baker\nname: Bäcker"), "roles/baker.yaml:3: ", "name");
	}

	@Test
	void aReferenceGivenTwiceIsReportedAtItsLine() {
		assertProblem(edit(ROLE, "skill: cooking", "skill: baking"), "roles/baker.yaml:10: ", "lists 'baking' twice");
	}

	@Test
	void aSalaryWhoseBoundsAreSwappedIsReportedAtItsLine() {
		assertProblem(edit(ROLE, "low: 100", "low: 300"), "roles/baker.yaml:15: ", "300", "200");
	}

	@Test
	void aPercentileIsGivenWithItsStatisticAlone() {
		assertProblem(edit(ROLE, "statistic: RANGE", "statistic: PERCENTILE"), "roles/baker.yaml:13: ", "percentile");
		assertProblem(edit(ROLE, "statistic: RANGE", "statistic: RANGE\n    percentile: 10"), "roles/baker.yaml:13: ",
				"percentile");
	}

	@Test
	void aFileThatIsNotNamedAfterItsIdIsReported() {
		assertProblem(new SeedFile("roles/bread.yaml", ROLE.text()), "roles/bread.yaml:1: ", "baker.yaml");
	}

	@Test
	void aFileThatNoSeedHasIsReported() {
		assertProblem(new SeedFile("rolls.yaml", "rolls: []"), "rolls.yaml:1: ", "seed");
	}

	@Test
	void aFileThatIsNoYamlIsReportedAtItsLine() {
		assertProblem(edit(ROLE, "name: Baker", "name: [Baker"), "roles/baker.yaml:", "YAML");
	}

	@Test
	void anEmptyFileIsReported() {
		assertProblem(new SeedFile("roles/baker.yaml", ""), "roles/baker.yaml:1: ", "empty");
	}

	@Test
	void allFilesAreCheckedBeforeAnyProblemIsReported() {
		assertThatExceptionOfType(InvalidSeedException.class)
			.isThrownBy(() -> read(
					List.of(SOURCES, edit(SKILLS, "name: Baking", "nam: Baking"), edit(ROLE, "low: 100", "low: -1"))))
			.withMessageContaining("skills.yaml:4")
			.withMessageContaining("roles/baker.yaml:15");
	}

	@Test
	void theSeedOfTheProjectIsSound() {
		Catalogue seed = Seed.read(Path.of("graph-seed"));

		assertThat(seed.nodes()).filteredOn((node) -> node.labels().contains("Role")).hasSizeGreaterThanOrEqualTo(13);
		assertThat(seed.facts()).allSatisfy((fact) -> assertThat(fact.properties()).containsKeys("source", "basis"));
	}

	@Test
	void everySkillOfTheProjectMatchesOneToThreeOfEsco() {
		Catalogue seed = Seed.read(Path.of("graph-seed"));

		assertThat(seed.nodes()).filteredOn((node) -> node.labels().contains("Skill"))
			.hasSize(85)
			.allSatisfy((skill) -> assertThat(seed.facts()).filteredOn((fact) -> fact.type().equals("MATCHES"))
				.filteredOn((fact) -> fact.from().equals(skill.id()) && fact.to().value().startsWith("esco-"))
				.hasSizeBetween(1, 3));
	}

	/** A chain of exact matches makes one thing of all its links. */
	@Test
	void noTwoConceptsOfOneCatalogueAreExactlyOneRoleOrSkill() {
		List<FactRow> exact = Seed.read(Path.of("graph-seed"))
			.facts()
			.stream()
			.filter((fact) -> fact.type().equals("MATCHES") && "EXACT".equals(fact.properties().get("mapping")))
			.toList();

		assertThat(exact).extracting(FactRow::to).doesNotHaveDuplicates();
		assertThat(exact).filteredOn((fact) -> !isTool(fact.to()))
			.extracting((fact) -> fact.from() + " " + fact.to().catalogue())
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "graph-seed", "./graph-seed/", "file:graph-seed" })
	void theFolderMayBeRelativeToTheWorkingDirectory(String location) {
		assertThat(files(location)).isEqualTo(files("classpath:/graph-seed/"));
	}

	@Test
	void aFolderThatIsNotThereIsNamed() {
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> files("no-such-seed"))
			.withMessageContaining("no-such-seed");
	}

	@Test
	void theSeedsFolderMustBeNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SeedProperties(true, " "))
			.withMessage("careeratlas.seed.location must not be empty");
		assertThat(new SeedProperties(true, "file:/seed/").location()).isEqualTo("file:/seed/");
	}

	private static Catalogue read(List<SeedFile> files) {
		return Seed.read("graph-seed", files, new SeedProblems());
	}

	private static List<SeedFile> files(String location) {
		return SeedFolder.at(location).files(new SeedProblems());
	}

	private static SeedFile edit(SeedFile file, String part, String replacement) {
		assertThat(file.text()).contains(part);
		return new SeedFile(file.path(), file.text().replace(part, replacement));
	}

	/**
	 * The good files with one replaced have exactly one problem, which says all the
	 * parts.
	 */
	private static void assertProblem(SeedFile bad, String place, String... parts) {
		List<SeedFile> files = new ArrayList<>(Stream.of(SOURCES, SKILLS, ROLE)
			.filter((good) -> !good.path().equals(bad.path()) && !bad.path().startsWith("roles/bread"))
			.collect(Collectors.toList()));
		if (bad.path().startsWith("roles/bread")) {
			files.addAll(List.of(SOURCES, SKILLS));
		}
		files.add(bad);
		Consumer<InvalidSeedException> saysAll = (ex) -> assertThat(ex.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.toString()).startsWith(place).contains(parts));
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> read(files)).satisfies(saysAll);
	}

	private static NodeRow node(Catalogue catalogue, String id) {
		return catalogue.nodes().stream().filter((node) -> node.id().equals(new Id(id))).findFirst().orElseThrow();
	}

	/** Ids of roles and skills of O*NET have a dot. */
	private static boolean isTool(Id id) {
		return id.value().startsWith("onet-") && !id.value().contains(".");
	}

	private static List<FactRow> facts(Catalogue catalogue, String from, String type, String to) {
		return catalogue.facts()
			.stream()
			.filter((fact) -> fact.from().value().equals(from) && fact.type().equals(type)
					&& fact.to().value().equals(to))
			.toList();
	}

}
