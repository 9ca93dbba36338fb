package org.careeratlas.importer.seed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.model.Id;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the entries of each file, in a seed of our own about a bakery. */
class SeedEntryTests {

	private static final SeedFile SOURCES = new SeedFile("sources.yaml", """
			sources:
			  - id: a-book
			    name: A book
			    publisher: A publisher
			    basis: DOCUMENT
			  - id: a-survey
			    name: A Survey
			    publisher: A statistician
			    url: https://example.org/survey
			    licence: Public domain
			    version: "3.1"
			    releasedOn: "2031-05-01"
			    basis: SURVEY
			    note: Of bakeries only.
			""");

	private static final SeedFile SKILLS = new SeedFile("skills.yaml", """
			evidence: { source: a-book }
			skills:
			  - id: baking
			    name: Baking
			    summary: To bake.
			  - id: kneading
			    name: Kneading
			    kind: ACTIVITY
			    alsoKnownAs: [Working dough, " Folding dough "]
			    broader:
			      - skill: baking
			    related:
			      - skill: tasting
			        evidence: { source: a-survey, note: Table 2., url: https://example.org/2, asOf: "2031-04-30" }
			  - id: tasting
			    name: Tasting
			    evidence: { source: a-survey }
			""");

	private static final SeedFile TOOLS = new SeedFile("tools.yaml", """
			evidence: { source: a-book }
			tools:
			  - id: oven
			    name: Oven
			    kind: EQUIPMENT
			    category: Heat
			    promotedBySource: true
			  - id: till
			    name: Till
			""");

	private static final SeedFile ORGANIZATIONS = new SeedFile("organizations.yaml", """
			evidence: { source: a-book }
			organizations:
			  - id: guild
			    name: Guild of bakers
			    url: https://example.org/guild
			""");

	private static final SeedFile CERTIFICATIONS = new SeedFile("certifications.yaml", """
			evidence: { source: a-book }
			certifications:
			  - id: master-baker
			    name: Master baker
			    abbreviation: MB
			    issuer: { organization: guild, evidence: { source: a-survey } }
			    develops:
			      - skill: baking
			""");

	private static final SeedFile FRAMEWORKS = new SeedFile("frameworks.yaml", """
			evidence: { source: a-book }
			frameworks:
			  - id: sourdough
			    name: Sourdough method
			""");

	private static final SeedFile METRICS = new SeedFile("metrics.yaml", """
			evidence: { source: a-book }
			metrics:
			  - id: loaves
			    name: Loaves sold
			""");

	private static final SeedFile RESPONSIBILITIES = new SeedFile("responsibilities.yaml", """
			evidence: { source: a-book }
			responsibilities:
			  - id: crumbs
			    name: Crumbs in the till
			    kind: RISK
			""");

	private static final SeedFile DISCIPLINES = new SeedFile("disciplines.yaml", """
			evidence: { source: a-book }
			disciplines:
			  - id: bread
			    name: Bread
			    summary: All that is made of dough.
			""");

	private static final SeedFile DIMENSIONS = new SeedFile("dimensions.yaml", """
			evidence: { source: a-book }
			dimensions:
			  - id: hours
			    name: Hours
			  - id: pace
			    name: Pace
			""");

	private static final SeedFile FAMILIES = new SeedFile("families.yaml", "families: [Craft]");

	private static final SeedFile OWNER = new SeedFile("roles/owner.yaml", """
			id: owner
			name: Owner
			kind: UNIT
			evidence: { source: a-book }
			""");

	private static final SeedFile BAKER = new SeedFile("roles/baker.yaml", """
			id: baker
			name: Baker
			summary: Bakes.
			alsoKnownAs: [Bread maker]
			family: Craft
			codes:
			  - { scheme: ISCO_08, code: "7512", url: https://example.org/7512 }
			  - { scheme: ESCO, code: "7512.1" }
			discipline: bread
			jobZone: 2
			evidence: { source: a-book }
			skills:
			  - { skill: baking, emphasis: required, level: 62.5 }
			  - { skill: tasting, emphasis: helpful }
			tools:
			  - { tool: oven, purpose: To bake. }
			frameworks:
			  - { framework: sourdough }
			certifications:
			  - { certification: master-baker, standing: An advantage. }
			training:
			  - { organization: guild, evidence: { source: a-survey } }
			reportsTo:
			  - { role: owner }
			metrics:
			  - { metric: loaves }
			responsibilities:
			  - { responsibility: crumbs }
			traits:
			  - { dimension: pace, values: [Fast, " Steady "] }
			salaries:
			  - component: BASE
			    statistic: MEDIAN
			    low: 30000
			    high: 30000
			    currency: USD
			    region: US
			    period: HOUR
			  - component: TOTAL
			    statistic: RANGE
			    low: 30000
			    high: 45000
			    openEnded: true
			    approximate: true
			    currency: EUR
			    region: DE
			    context: In towns.
			    industries: [Bakeries, Hotels]
			    evidence: { source: a-survey }
			""");

	private static final SeedFile SCENARIOS = new SeedFile("scenarios.yaml", """
			evidence: { source: a-book }
			scenarios:
			  - id: saturday
			    name: Saturday morning
			    summary: The shop is full.
			    parts:
			      - { role: baker, contribution: Bakes twice. }
			      - { role: owner, contribution: Sells., evidence: { source: a-survey } }
			""");

	private static final SeedFile QUESTIONS = new SeedFile("questions.yaml", """
			evidence: { source: a-book }
			questions:
			  - id: who-bakes
			    question: Who bakes?
			    answer: The baker does.
			    about: [baker, baking]
			    evidence:
			      - { source: a-book, note: Page 1. }
			      - { source: a-survey }
			""");

	private static final SeedFile TRANSITION = new SeedFile("transitions/baker-to-owner.yaml", """
			from: baker
			to: owner
			kind: PROGRESSION
			basis: DOCUMENTED
			summary: From the oven to the till.
			evidence: { source: a-book }
			carriesOver:
			  - { skill: baking }
			  - { skill: kneading }
			develops:
			  - { skill: tasting, evidence: { source: a-survey } }
			steps:
			  - title: Sell
			    guidance: Stand at the till.
			    examples: [" On a Monday ", On a Saturday]
			  - title: Pass the exam
			    develops: [baking, kneading]
			    earns: [master-baker]
			    evidence: { source: a-survey }
			firstSteps:
			  - title: Ask
			""");

	private final Catalogue seed = Seed.read("bakery",
			List.of(SOURCES, FAMILIES, SKILLS, TOOLS, ORGANIZATIONS, CERTIFICATIONS, FRAMEWORKS, METRICS,
					RESPONSIBILITIES, DISCIPLINES, DIMENSIONS, OWNER, BAKER, SCENARIOS, QUESTIONS, TRANSITION),
			new SeedProblems());

	@Test
	void aSourceSaysHowFarToTrustIt() {
		assertThat(node("a-survey").labels()).containsExactly("Source");
		assertThat(node("a-survey").properties())
			.isEqualTo(Map.of("name", "A Survey", "nameKey", "a survey", "publisher", "A statistician", "url",
					"https://example.org/survey", "licence", "Public domain", "version", "3.1", "releasedOn",
					LocalDate.of(2031, 5, 1), "basis", "SURVEY", "note", "Of bakeries only."));
		assertThat(node("a-book").properties())
			.isEqualTo(Map.of("name", "A book", "nameKey", "a book", "publisher", "A publisher", "basis", "DOCUMENT"));
	}

	@Test
	void aSkillHasAKindAndOtherNames() {
		assertThat(node("baking").labels()).containsExactly("Skill", "Concept");
		assertThat(node("baking").properties())
			.isEqualTo(Map.of("name", "Baking", "nameKey", "baking", "summary", "To bake.", "skillKind", "SKILL"));
		assertThat(node("kneading").properties()).isEqualTo(Map.of("name", "Kneading", "nameKey", "kneading",
				"skillKind", "ACTIVITY", "alsoKnownAs", List.of("Working dough", "Folding dough")));
	}

	@Test
	void aSkillIsPartOfOthersAndCloseToOthers() {
		assertThat(factsOf("kneading")).containsExactly(fact("kneading", "BROADER", "baking", Map.of()),
				surveyed("kneading", "RELATED", "tasting",
						Map.of("note", "Table 2.", "url", "https://example.org/2", "asOf", LocalDate.of(2031, 4, 30))),
				fact("kneading", "STATED_BY", "a-book", Map.of()));
	}

	@Test
	void anEntryIsStatedByItsOwnSourceOrElseByThatOfItsFile() {
		assertThat(factsOf("baking")).containsExactly(fact("baking", "STATED_BY", "a-book", Map.of()));
		assertThat(factsOf("tasting")).containsExactly(surveyed("tasting", "STATED_BY", "a-survey", Map.of()));
	}

	@Test
	void aToolIsSoftwareThatNobodyPromotesUnlessItSaysOtherwise() {
		assertThat(node("till").properties())
			.isEqualTo(Map.of("name", "Till", "nameKey", "till", "toolKind", "SOFTWARE", "promotedBySource", false));
		assertThat(node("oven").properties()).isEqualTo(Map.of("name", "Oven", "nameKey", "oven", "toolKind",
				"EQUIPMENT", "category", "Heat", "promotedBySource", true));
	}

	@Test
	void aCertificationKnowsItsIssuerAndItsSkills() {
		assertThat(node("master-baker").properties())
			.isEqualTo(Map.of("name", "Master baker", "nameKey", "master baker", "abbreviation", "MB"));
		assertThat(factsOf("master-baker")).containsExactly(surveyed("master-baker", "ISSUED_BY", "guild", Map.of()),
				fact("master-baker", "DEVELOPS", "baking", Map.of()),
				fact("master-baker", "STATED_BY", "a-book", Map.of()));
	}

	@Test
	void aResponsibilityHasAKind() {
		assertThat(node("crumbs").properties()).isEqualTo(
				Map.of("name", "Crumbs in the till", "nameKey", "crumbs in the till", "responsibilityKind", "RISK"));
	}

	@Test
	void dimensionsKeepTheOrderOfTheirFile() {
		assertThat(node("hours").properties()).isEqualTo(Map.of("name", "Hours", "nameKey", "hours", "position", 0));
		assertThat(node("pace").properties()).isEqualTo(Map.of("name", "Pace", "nameKey", "pace", "position", 1));
	}

	@Test
	void aRoleIsAPositionUnlessItSaysOtherwise() {
		assertThat(node("owner").properties())
			.isEqualTo(Map.of("name", "Owner", "nameKey", "owner", "roleKind", "UNIT"));
		assertThat(node("baker").properties())
			.isEqualTo(Map.of("name", "Baker", "nameKey", "baker", "summary", "Bakes.", "alsoKnownAs",
					List.of("Bread maker"), "family", "Craft", "codes", List.of("ISCO_08 7512", "ESCO 7512.1"),
					"codeUrls", List.of("https://example.org/7512", ""), "jobZone", 2, "roleKind", "POSITION"));
	}

	@Test
	void everyLineOfARoleBecomesAFact() {
		assertThat(factsOf("baker")).containsExactlyInAnyOrder(fact("baker", "BELONGS_TO", "bread", Map.of()),
				fact("baker", "REQUIRES", "baking",
						Map.of("importance", 60.0, "necessity", "ESSENTIAL", "level", 62.5)),
				fact("baker", "REQUIRES", "tasting", Map.of("importance", 40.0, "necessity", "OPTIONAL")),
				fact("baker", "USES", "oven", Map.of("purpose", "To bake.")),
				fact("baker", "APPLIES", "sourdough", Map.of()),
				fact("baker", "VALUES", "master-baker", Map.of("standing", "An advantage.")),
				fact("baker", "REPORTS_TO", "owner", Map.of()), fact("baker", "MEASURED_BY", "loaves", Map.of()),
				fact("baker", "RESPONSIBLE_FOR", "crumbs", Map.of()),
				fact("baker", "DESCRIBED_ON", "pace", Map.of("values", List.of("Fast", "Steady"))),
				fact("baker", "PAID", "baker-salary-1", Map.of()),
				surveyed("baker", "PAID", "baker-salary-2", Map.of()), fact("baker", "STATED_BY", "a-book", Map.of()),
				fact("baker", "TAKES_PART", "saturday", Map.of("contribution", "Bakes twice.")));
		assertThat(factsOf("guild")).containsExactlyInAnyOrder(surveyed("guild", "TRAINS_FOR", "baker", Map.of()),
				fact("guild", "STATED_BY", "a-book", Map.of()));
	}

	@Test
	void aSalaryBecomesANumberedNode() {
		assertThat(node("baker-salary-1").labels()).containsExactly("Salary");
		assertThat(node("baker-salary-1").properties()).isEqualTo(Map.of("component", "BASE", "statistic", "MEDIAN",
				"low", 30_000, "high", 30_000, "openEnded", false, "approximate", false, "currency", "USD", "region",
				"US", "period", "HOUR", "industries", List.of()));
		assertThat(node("baker-salary-2").properties()).isEqualTo(Map.of("component", "TOTAL", "statistic", "RANGE",
				"low", 30_000, "high", 45_000, "openEnded", true, "approximate", true, "currency", "EUR", "region",
				"DE", "context", "In towns.", "industries", List.of("Bakeries", "Hotels")));
	}

	@Test
	void rolesTakePartInAScenario() {
		assertThat(node("saturday").labels()).containsExactly("Scenario");
		assertThat(node("saturday").properties()).isEqualTo(
				Map.of("name", "Saturday morning", "nameKey", "saturday morning", "summary", "The shop is full."));
		assertThat(factsOf("owner")).containsExactlyInAnyOrder(
				surveyed("owner", "TAKES_PART", "saturday", Map.of("contribution", "Sells.")),
				fact("owner", "STATED_BY", "a-book", Map.of()));
	}

	@Test
	void aQuestionIsAboutEachConceptByEachOfItsSources() {
		assertThat(node("who-bakes").properties())
			.isEqualTo(Map.of("question", "Who bakes?", "answer", "The baker does."));
		assertThat(factsOf("who-bakes")).containsExactly(fact("who-bakes", "ABOUT", "baker", Map.of("note", "Page 1.")),
				surveyed("who-bakes", "ABOUT", "baker", Map.of()),
				fact("who-bakes", "ABOUT", "baking", Map.of("note", "Page 1.")),
				surveyed("who-bakes", "ABOUT", "baking", Map.of()),
				fact("who-bakes", "STATED_BY", "a-book", Map.of("note", "Page 1.")),
				surveyed("who-bakes", "STATED_BY", "a-survey", Map.of()));
	}

	@Test
	void aTransitionLeadsFromARoleToAnotherInSteps() {
		assertThat(node("baker-to-owner").labels()).containsExactly("Transition");
		assertThat(node("baker-to-owner").properties())
			.isEqualTo(Map.of("kind", "PROGRESSION", "basis", "DOCUMENTED", "summary", "From the oven to the till."));
		assertThat(factsOf("baker-to-owner")).containsExactly(fact("baker-to-owner", "FROM", "baker", Map.of()),
				fact("baker-to-owner", "TO", "owner", Map.of()),
				fact("baker-to-owner", "CARRIES_OVER", "baking", Map.of("position", 0)),
				fact("baker-to-owner", "CARRIES_OVER", "kneading", Map.of("position", 1)),
				surveyed("baker-to-owner", "DEVELOPS", "tasting", Map.of("position", 0)),
				fact("baker-to-owner", "HAS_STEP", "baker-to-owner-step-1", Map.of()),
				surveyed("baker-to-owner", "HAS_STEP", "baker-to-owner-step-2", Map.of()),
				fact("baker-to-owner", "HAS_FIRST_STEP", "baker-to-owner-first-step-1", Map.of()),
				fact("baker-to-owner", "STATED_BY", "a-book", Map.of()));
	}

	@Test
	void aStepSaysWhatToDoAndWhatItBrings() {
		assertThat(node("baker-to-owner-step-1").labels()).containsExactly("Step");
		assertThat(node("baker-to-owner-step-1").properties()).isEqualTo(Map.of("title", "Sell", "guidance",
				"Stand at the till.", "examples", List.of("On a Monday", "On a Saturday"), "order", 1));
		assertThat(node("baker-to-owner-step-2").properties())
			.isEqualTo(Map.of("title", "Pass the exam", "examples", List.of(), "order", 2));
		assertThat(node("baker-to-owner-first-step-1").properties())
			.isEqualTo(Map.of("title", "Ask", "examples", List.of(), "order", 1));
		assertThat(factsOf("baker-to-owner-step-1")).isEmpty();
		assertThat(factsOf("baker-to-owner-step-2")).containsExactly(
				surveyed("baker-to-owner-step-2", "DEVELOPS", "baking", Map.of()),
				surveyed("baker-to-owner-step-2", "DEVELOPS", "kneading", Map.of()),
				surveyed("baker-to-owner-step-2", "EARNS", "master-baker", Map.of()));
	}

	@Test
	void nothingElseIsMadeOfTheFiles() {
		Stream<String> entries = Stream.of("a-book", "a-survey", "baking", "kneading", "tasting", "oven", "till",
				"guild", "master-baker", "sourdough", "loaves", "crumbs", "bread", "hours", "pace", "owner", "baker",
				"saturday", "who-bakes", "baker-to-owner");
		Stream<String> parts = Stream.of("baker-salary-1", "baker-salary-2", "baker-to-owner-step-1",
				"baker-to-owner-step-2", "baker-to-owner-first-step-1");
		assertThat(this.seed.nodes()).extracting((node) -> node.id().value())
			.containsExactlyInAnyOrderElementsOf(Stream.concat(entries, parts).toList());
		assertThat(factsOf("a-book")).isEmpty();
		assertThat(factsOf("a-survey")).isEmpty();
	}

	private NodeRow node(String id) {
		return this.seed.nodes().stream().filter((node) -> node.id().value().equals(id)).findFirst().orElseThrow();
	}

	private List<FactRow> factsOf(String id) {
		return this.seed.facts().stream().filter((fact) -> fact.from().value().equals(id)).toList();
	}

	private static FactRow fact(String from, String type, String to, Map<String, Object> properties) {
		return fact(from, type, to, properties, Map.of("source", "a-book", "basis", "DOCUMENT"));
	}

	private static FactRow surveyed(String from, String type, String to, Map<String, Object> properties) {
		return fact(from, type, to, properties, Map.of("source", "a-survey", "basis", "SURVEY"));
	}

	private static FactRow fact(String from, String type, String to, Map<String, Object> properties,
			Map<String, Object> evidence) {
		var all = new HashMap<>(properties);
		all.putAll(evidence);
		return new FactRow(new Id(from), type, new Id(to), all);
	}

}
