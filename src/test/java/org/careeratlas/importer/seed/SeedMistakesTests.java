package org.careeratlas.importer.seed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.careeratlas.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is said of each mistake in a small seed, and that nothing else is. */
class SeedMistakesTests {

	private final Map<String, String> files = new TreeMap<>(Map.of("sources.yaml", """
			sources:
			  - { id: a-book, name: A book, publisher: A publisher, basis: DOCUMENT }
			""", "families.yaml", """
			families: [Craft, Trade]
			""", "skills.yaml", """
			evidence: { source: a-book }
			skills:
			  - { id: baking, name: Baking }
			  - id: kneading
			    name: Kneading
			    broader: [{ skill: baking }]
			    related: [{ skill: tasting }]
			  - { id: tasting, name: Tasting }
			""", "tools.yaml", """
			evidence: { source: a-book }
			tools:
			  - { id: oven, name: Oven }
			""", "roles/baker.yaml", """
			id: baker
			name: Baker
			family: Craft
			evidence: { source: a-book }
			skills: [{ skill: baking, emphasis: key, level: 50 }]
			reportsTo: [{ role: owner }]
			salaries:
			  - { component: BASE, statistic: MEDIAN, low: 1, high: 1, currency: USD, region: US }
			""", "roles/owner.yaml", """
			id: owner
			name: Owner
			evidence: { source: a-book }
			""", "transitions/baker-to-owner.yaml", """
			from: baker
			to: owner
			kind: PROGRESSION
			basis: DOCUMENTED
			evidence: { source: a-book }
			steps:
			  - { title: Sell, develops: [tasting] }
			"""));

	@Test
	void theSeedIsSoundWithoutThem() {
		assertThat(read().nodes()).hasSize(10);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"',
			textBlock = """
					tools.yaml       ; id: oven      ; id: oews       ; 3: the id 'oews' begins as those of the catalogue oews do
					tools.yaml       ; id: oven      ; id: onet-oven  ; 3: the id 'onet-oven' begins as those of the catalogue onet do
					tools.yaml       ; id: oven      ; id: esco-oven  ; 3: the id 'esco-oven' begins as those of the catalogue esco do
					tools.yaml       ; id: oven      ; id: crosswalk  ; 3: the id 'crosswalk' begins as those of the catalogue
					tools.yaml       ; id: oven      ; id: baker-salary-1        ; 3: the id 'baker-salary-1' is taken by a
					tools.yaml       ; id: oven      ; id: baker-to-owner-step-1 ; 3: the id 'baker-to-owner-step-1' is taken by a step in transitions/baker-to-owner.yaml:7
					skills.yaml      ; skill: baking ; skill: kneading ; 6: broader names 'kneading' itself
					skills.yaml      ; Baking }      ; "Baking, broader: [{ skill: kneading }] }" ; 6: broader leads in a circle: kneading > baking > kneading
					skills.yaml      ; skill: tasting ; skill: kneading ; 7: related names 'kneading' itself
					skills.yaml      ; Tasting }     ; "Tasting, related: [{ skill: kneading }] }" ; 8: 'kneading' names 'tasting' as related already
					skills.yaml      ; Tasting       ; kneading        ; 8: the skill in skills.yaml:5 has the name 'kneading' too
					skills.yaml      ; Tasting       ; Kn\u00E9ading   ; 8: the skill in skills.yaml:5 has the name
					skills.yaml      ; Tasting }     ; "Tasting, sumary: T }" ; 8: /skills/2: the key 'sumary' is unknown; did you mean `summary`?
					skills.yaml      ; skill: tasting ; skill: tastnig ; 7: no skill has the id 'tastnig'; did you mean `tasting`?
					skills.yaml      ; skill: tasting ; skill: Tasting ; 7: no skill has the id 'Tasting'; did you mean `tasting`?
					skills.yaml      ; source: a-book ; source: a-bok  ; 1: no source has the id 'a-bok'; did you mean `a-book`?
					skills.yaml      ; source: a-book ; source: &b a-book ; 1: an anchor is not allowed
					skills.yaml      ; source: a-book ; source: *b     ; 1: the alias *b is not allowed
					skills.yaml      ; source: a-book ; source: !b c   ; 1: the tag b is not allowed
					roles/baker.yaml ; family: Craft ; family: Carft   ; 3: no family is called 'Carft'; did you mean `Craft`?
					roles/baker.yaml ; family: Craft ; family: Banking ; 3: no family is called 'Banking': take one of Craft, Trade
					roles/owner.yaml ; name: Owner   ; name: B\u00E4ker ; 2: the role in roles/baker.yaml:2 has the name
					roles/baker.yaml ; level: 50     ; level: 101      ; 5: /skills/0/level: 101 is off the scale, which ends at 100
					roles/baker.yaml ; level: 50     ; level: -0.5     ; 5: /skills/0/level: -0.5 is off the scale, which begins at 0
					roles/baker.yaml ; level: 50     ; level: .nan     ; 5: .nan is no number
					roles/baker.yaml ; level: 50     ; level: -.inf    ; 5: -.inf is no number
					roles/baker.yaml ; level: 50     ; level: high     ; 5: /skills/0/level: string found, number expected
					roles/baker.yaml ; low: 1        ; low: 1e300      ; 8: 1e300 is no number
					roles/baker.yaml ; currency: USD ; currency: usd   ; 8: /salaries/0/currency: "usd" is wrong here: ISO 4217
					roles/baker.yaml ; emphasis: key ; emphasis: kye   ; 5: /skills/0/emphasis: 'kye' is none of key, required, helpful; did you mean `key`?
					roles/baker.yaml ; role: owner   ; role: baker     ; 6: reportsTo names 'baker' itself
					roles/owner.yaml ; name: Owner   ; name: a: b      ; 2: no valid YAML: no key can be here
					roles/owner.yaml ; name: Owner   ; name: @b        ; 2: no valid YAML
					roles/owner.yaml ; name: Owner   ; "name: Owner\u0007" ; 2: this line has the character U+0007
					roles/owner.yaml ; evidence: { source: a-book } ; "evidence: { source: a-book, name: x }" ; 3: /evidence: the key 'name' is unknown
					""")
	void aMistakeIsToldWithItsLine(String file, String part, String mistake, String problem) {
		edit(file, part, mistake);

		assertThat(problems()).singleElement().asString().startsWith(file + ":" + problem);
	}

	@Test
	void anUnknownKeyIsToldWithItsOwnLine() {
		edit("roles/baker.yaml", "skills: [", "tools: [{ tool: oven, purpose: To bake,\n  skills: 5 }]\nskills: [");

		assertThat(problems()).containsExactly("roles/baker.yaml:6: /tools/0: the key 'skills' is unknown");
	}

	@Test
	void aTabIsToldWithTheLineThatItIndents() {
		edit("roles/baker.yaml", "  - { component", "\t- { component");

		assertThat(problems())
			.containsExactly("roles/baker.yaml:8: no valid YAML: this line is indented with a tab; use spaces");
	}

	@Test
	void everyRepetitionOfAKeyIsTold() {
		edit("roles/owner.yaml", "name: Owner", "name: Owner\nname: Boss\nname: Chief");

		assertThat(problems()).containsExactly("roles/owner.yaml:3: the key 'name' is given twice, first in line 2",
				"roles/owner.yaml:4: the key 'name' is given twice, first in line 2");
	}

	@Test
	void whatFollowsADocumentIsTold() {
		edit("roles/owner.yaml", "name: Owner", "name: Owner\nsummary: Owns.\n---\nid: x");

		assertThat(problems())
			.containsExactly("roles/owner.yaml:5: a second document begins here: a file of the seed has one");
	}

	@Test
	void aMoveToTheSameRoleIsTold() {
		this.files.put("transitions/baker-to-baker.yaml", """
				from: baker
				to: baker
				kind: LATERAL
				basis: EDITORIAL
				evidence: { source: a-book }
				""");

		assertThat(problems())
			.containsExactly("transitions/baker-to-baker.yaml:2: this is a move from 'baker' to itself");
	}

	@Test
	void theLineThatClosesACircleOfReportsIsTold() {
		edit("roles/owner.yaml", "name: Owner", "name: Owner\nreportsTo: [{ role: ceo }]");
		this.files.put("roles/ceo.yaml", """
				id: ceo
				name: CEO
				evidence: { source: a-book }
				reportsTo: [{ role: baker }]
				""");

		assertThat(problems())
			.containsExactly("roles/owner.yaml:3: reportsTo leads in a circle: owner > ceo > baker > owner");
	}

	@Test
	void partsOfTwoEntriesDoNotShareAnId() {
		this.files.put("roles/owner-first.yaml", "id: owner-first\nname: First\nevidence: { source: a-book }\n");
		edit("transitions/baker-to-owner.yaml", "steps:", "firstSteps: [{ title: Ask }]\nsteps:");
		this.files.put("transitions/baker-to-owner-first.yaml",
				this.files.getOrDefault("transitions/baker-to-owner.yaml", "")
					.replace("to: owner", "to: owner-first")
					.replace("firstSteps: [{ title: Ask }]\n", ""));

		assertThat(problems()).singleElement()
			.asString()
			.contains("the id 'baker-to-owner-first-step-1' is taken by a step in transitions/baker-to-owner");
	}

	@Test
	void aFileThatCannotBeReadHidesNoOtherMistakes() {
		edit("skills.yaml", "id: baking", "id: [baking");
		edit("roles/baker.yaml", "family: Craft", "family: Carft");
		edit("roles/owner.yaml", "a-book", "a-bok");

		assertThat(problems()).hasSize(3)
			.anyMatch((problem) -> problem.startsWith("skills.yaml:3: no valid YAML"))
			.contains("roles/baker.yaml:3: no family is called 'Carft'; did you mean `Craft`?",
					"roles/owner.yaml:3: no source has the id 'a-bok'; did you mean `a-book`?");
	}

	@ParameterizedTest
	@CsvSource({ "skills.yaml", "sources.yaml", "tools.yaml", "families.yaml", "roles/baker.yaml", "roles/owner.yaml" })
	void whatAFileThatCannotBeReadMayHoldIsNotMissed(String file) {
		this.files.merge(file, "\t- x", String::concat);

		assertThat(problems()).singleElement().asString().startsWith(file).contains("tab");
	}

	@ParameterizedTest
	@CsvSource({ "skills.yaml, skills:, 'skills: []\nskills:'", "families.yaml, families:, family:",
			"families.yaml, '[Craft, Trade]', '[]'", "families.yaml, Craft, [Craft]",
			"sources.yaml, sources:, 'sources: []\nsources:'" })
	void whatADamagedListShouldHoldIsNotMissed(String file, String part, String mistake) {
		edit(file, part, mistake.replace("\\n", "\n"));

		assertThat(problems()).isNotEmpty().allMatch((problem) -> problem.startsWith(file));
	}

	@Test
	void whatAnEntryWithoutIdMayBeIsNotMissed() {
		edit("skills.yaml", "id: baking", "identity: baking");

		assertThat(problems()).containsExactlyInAnyOrder("skills.yaml:3: /skills/0: the key 'id' is missing",
				"skills.yaml:3: /skills/0: the key 'identity' is unknown");
	}

	@Test
	void mistakesOfSchemaAndOfReferencesAreToldTogether() {
		edit("roles/baker.yaml", "skill: baking, emphasis: key, level: 50", "skill: bakin, emphasis: kye, level: 500");

		assertThat(problems()).hasSize(3).allMatch((problem) -> problem.startsWith("roles/baker.yaml:5: "));
	}

	@Test
	void aMisnamedFileIsToldWithTheNameThatItMayBeMeantToHave() {
		this.files.put("skill.yaml", this.files.remove("skills.yaml"));
		this.files.put("roles/heir.yml", "id: heir");

		assertThat(problems()).hasSize(2)
			.anyMatch((problem) -> problem.startsWith("skill.yaml:1: ")
					&& problem.contains("did you mean `skills.yaml`?"))
			.anyMatch((problem) -> problem.startsWith("roles/heir.yml:1: ")
					&& problem.contains("did you mean `roles/heir.yaml`?"));
	}

	@Test
	void aFileThatIsNotThereIsToldOnce() {
		this.files.remove("skills.yaml");

		assertThat(problems()).singleElement()
			.asString()
			.startsWith("roles/baker.yaml:5: no skill has the id 'baking'; there is no skills.yaml");
	}

	@Test
	void aSeedWithoutAListHasTheFamiliesOfTheProject() {
		this.files.remove("families.yaml");
		edit("roles/baker.yaml", "family: Craft", "family: Prodcut");

		assertThat(problems())
			.containsExactly("roles/baker.yaml:3: no family is called 'Prodcut'; did you mean `Product`?");
	}

	@Test
	void aSeedWithoutRolesIsToldSo() {
		this.files.keySet().removeIf((file) -> file.contains("/"));

		assertThat(problems()).containsExactly("roles: there are no roles: a seed has a file roles/<id>.yaml for each");
	}

	private void edit(String file, String part, String replacement) {
		assertThat(this.files.get(file)).contains(part);
		this.files.computeIfPresent(file, (path, text) -> text.replace(part, replacement));
	}

	private Catalogue read() {
		var problems = new SeedProblems();
		List<SeedFile> read = this.files.entrySet()
			.stream()
			.flatMap(
					(file) -> SeedFile.decode(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8), problems)
						.stream())
			.toList();
		return Seed.read("bakery", read, problems);
	}

	private List<String> problems() {
		return catchThrowableOfType(InvalidSeedException.class, this::read).problems()
			.stream()
			.map(SeedProblem::toString)
			.toList();
	}

}
