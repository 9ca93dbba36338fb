package org.careeratlas.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@AtlasTest
class PlanTests {

	private static final String PLAN = """
			{ learningPlan(from: %s, to: "%s") {
			    from { id } to { id } transferability reached advice { title }
			    steps { order kind title why skills { id } certification { id } documented { order } gain
			      transferabilityAfter evidence { source { id } } } } }
			""";

	@Autowired
	private ExecutionGraphQlServiceTester graphQl;

	@Autowired
	private GraphEdits graph;

	@AfterEach
	void removeTheBakery() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void theArticlesStepsComeFirstAndInItsOrder() {
		Plan plan = plan("{role: \"project-manager\"}", "product-manager");
		List<Step> documented = plan.steps().stream().filter((step) -> step.kind().equals("DOCUMENTED")).toList();
		assertThat(documented).extracting(Step::title)
			.containsExactly("Improve technical literacy", "Earn certifications in product management",
					"Develop market acumen", "Strengthen communication and influence", "Build customer empathy");
		assertThat(plan.steps()).startsWith(documented.toArray(Step[]::new));
		assertThat(documented).allSatisfy((step) -> assertThat(step.why()).contains("Product Management vs. Project"));
	}

	@Test
	void whatTheArticleAdvisesBesidesIsNotLost() {
		assertThat(plan("{role: \"project-manager\"}", "product-manager").advice()).extracting(Advice::title)
			.containsExactly("Find a product niche");
	}

	@Test
	void everySkillToDevelopIsLearntInOneStep() {
		List<String> missing = this.graphQl.document("""
				{ skillGap(from: {role: "project-manager"}, to: "product-manager") { toDevelop { skill { id } } } }
				""").execute().path("skillGap.toDevelop[*].skill.id").entityList(String.class).get();
		assertThat(plan("{role: \"project-manager\"}", "product-manager").steps()).flatExtracting(Step::skills)
			.extracting(Ref::id)
			.containsExactlyInAnyOrderElementsOf(missing);
	}

	@ParameterizedTest
	@CsvSource({ "project-manager, product-manager", "product-manager, project-manager",
			"business-analyst, data-analyst", "scrum-master, agile-coach", "software-engineer, ux-designer" })
	void theTransferabilityAfterEachStepCanBeWorkedOutFromTheGap(String from, String to) {
		Gap gap = this.graphQl.document("""
				{ skillGap(from: {role: "%s"}, to: "%s") {
				    transferability carriesOver { weight } toDevelop { skill { id } weight shortfall } } }
				""".formatted(from, to)).execute().path("skillGap").entity(Gap.class).get();
		Map<String, Double> missing = new HashMap<>();
		gap.toDevelop().forEach((one) -> missing.put(one.skill().id(), one.weight() * one.shortfall()));
		double all = gap.carriesOver().stream().mapToDouble(Match::weight).sum()
				+ gap.toDevelop().stream().mapToDouble(Shortfall::weight).sum();
		Plan plan = plan("{role: \"%s\"}".formatted(from), to);
		double reached = gap.transferability();
		assertThat(plan.transferability()).isEqualTo(reached);
		assertThat(plan.steps()).isNotEmpty();
		for (Step step : plan.steps()) {
			double gain = step.skills().stream().mapToDouble((skill) -> missing.get(skill.id())).sum() / all;
			assertThat(gain).isPositive().isCloseTo(step.gain(), within(1e-9));
			reached += gain;
			assertThat(step.transferabilityAfter()).isCloseTo(reached, within(1e-9));
			assertThat(step.evidence()).isNotEmpty();
		}
		assertThat(plan.reached()).isCloseTo(reached, within(1e-9));
	}

	@Test
	void aPlanSaysWhatTheMoveTakesBesidesSkills() {
		this.graph.run("""
				CREATE (from:Node:Concept:Role {id: 'test-helper', name: 'Helper', nameKey: 'helper', jobZone: 2,
				  roleKind: 'POSITION', origin: 'test'})
				CREATE (to:Node:Concept:Role {id: 'onet-test-diver', name: 'Diver', nameKey: 'diver', jobZone: 3,
				  roleKind: 'POSITION', summary: 'Dives for pearls. Requires a diving license.', origin: 'test'})
				CREATE (same:Node:Concept:Role {id: 'test-diver', name: 'Pearl diver', nameKey: 'pearl diver',
				  roleKind: 'POSITION', origin: 'test'})
				CREATE (same)-[:MATCHES {mapping: 'EXACT', source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(to)
				CREATE (diving:Node:Concept:Skill {id: 'test-diving', name: 'Diving', nameKey: 'diving',
				  skillKind: 'SKILL', origin: 'test'})
				WITH * UNWIND [from, to, same] AS role
				CREATE (role)-[:REQUIRES {importance: 60.0, necessity: 'ESSENTIAL', source: 'career-atlas-editors',
				  basis: 'EDITORIAL'}]->(diving)
				""");
		assertThat(gates("{role: \"test-helper\"}")).containsExactly("LICENSE", "JOB_ZONE");
		assertThat(gates("{profile: {skills: []}}")).containsExactly("LICENSE");
		assertThat(gates("{role: \"onet-test-diver\"}")).isEmpty();
		assertThat(gates("{role: \"test-diver\"}")).isEmpty();
	}

	private List<String> gates(String from) {
		return this.graphQl.document("""
				{ learningPlan(from: %s, to: "onet-test-diver") { gates { kind description } } }
				""".formatted(from)).execute().path("learningPlan.gates[*].kind").entityList(String.class).get();
	}

	@Test
	void aPlanSaysWhatToReachInWordsAndGroupsItsStepsAndFoldsWhatChanceExplains() {
		this.graph
			.run("""
					CREATE (top:Node:Concept:Skill {id: 'test-all', name: 'all skills', nameKey: 'all skills',
					  skillKind: 'SKILL', group: true, origin: 'test'})
					CREATE (shop:Node:Concept:Skill {id: 'test-shop', name: 'the shop', nameKey: 'the shop',
					  skillKind: 'SKILL', group: true, origin: 'test'})-[:BROADER {source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(top)
					CREATE (sales:Node:Concept:Skill {id: 'test-sales', name: 'sales', nameKey: 'sales',
					  skillKind: 'SKILL', group: true, origin: 'test'})-[:BROADER {source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(shop)
					CREATE (from:Node:Concept:Role {id: 'test-apprentice', name: 'Apprentice', nameKey: 'apprentice',
					  roleKind: 'POSITION', origin: 'test'})
					CREATE (to:Node:Concept:Role {id: 'test-baker', name: 'Baker', nameKey: 'baker',
					  roleKind: 'POSITION', origin: 'test'})
					WITH * UNWIND ['baking', 'rising', 'selling', 'counting', 'humming'] AS name
					CREATE (skill:Node:Concept:Skill {id: 'test-' + name, name: name, nameKey: name, skillKind: 'SKILL',
					  origin: 'test'})
					SET skill += CASE WHEN name IN ['baking', 'rising'] THEN {area: 'Baking', levelAnchors: [20.0, 60.0],
					  levelExamples: ['Bake rolls', 'Bake a wedding cake']} ELSE {} END
					CREATE (from)-[:REQUIRES {importance: 60.0, level: 22.0, levelError: 2.0, sampleSize: 8,
					  necessity: 'ESSENTIAL', source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(skill)
					CREATE (to)-[:REQUIRES {importance: 60.0, level: CASE name WHEN 'humming' THEN 24.0 ELSE 58.0 END,
					  levelError: 2.0, sampleSize: 8, necessity: 'ESSENTIAL', source: 'career-atlas-editors',
					  basis: 'EDITORIAL'}]->(skill)
					WITH * WHERE name IN ['selling', 'counting']
					CREATE (skill)-[:BROADER {source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(sales)
					""");
		GraphQlTester.Response plan = this.graphQl
			.document(
					"""
							{ learningPlan(from: {role: "test-apprentice"}, to: "test-baker") {
							    steps { reach why } themes { title gain steps { title } } smallDifferences { skill { id } significant } } }
							""")
			.execute();
		plan.path("learningPlan.steps[0].reach")
			.entity(String.class)
			.isEqualTo(
					"As demanding as “bake a wedding cake” (level 58 of 100); today nearer to “bake rolls” (level 22).");
		plan.path("learningPlan.steps[1].reach").valueIsNull();
		plan.path("learningPlan.steps[0].why")
			.entity(String.class)
			.isEqualTo("Important to the role, and held below the level it asks for; raises the fit by 12 points.");
		plan.path("learningPlan.themes[*].title").entityList(String.class).containsExactly("Baking", "The shop");
		plan.path("learningPlan.themes[*].steps[*].title")
			.entityList(String.class)
			.containsExactly("Strengthen baking", "Strengthen rising", "Strengthen counting", "Strengthen selling");
		plan.path("learningPlan.smallDifferences[*].skill.id").entityList(String.class).containsExactly("test-humming");
	}

	@Test
	void theStepsOfTheArticleAreOneTheme() {
		this.graphQl.document("""
				{ learningPlan(from: {role: "project-manager"}, to: "product-manager") {
				    themes { title steps { order } } smallDifferences { skill { id } } } }
				""")
			.execute()
			.path("learningPlan.themes[*].title")
			.entityList(String.class)
			.containsExactly("Advised for this move", "Skills")
			.path("learningPlan.themes[0].steps[*].order")
			.entityList(Integer.class)
			.containsExactly(1, 2, 3, 4, 5)
			.path("learningPlan.smallDifferences")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void stepsAreNumberedFromOne() {
		List<Step> steps = plan("{role: \"project-manager\"}", "product-manager").steps();
		assertThat(steps.getFirst().order()).isEqualTo(1);
		assertThat(steps.getLast().order()).isEqualTo(steps.size());
	}

	@Test
	void aPersonWhoHoldsNothingEarnsWhatDevelopsSeveralSkillsAtOnce() {
		Plan plan = plan("{profile: {skills: []}}", "product-manager");
		assertThat(plan.from()).isNull();
		assertThat(plan.transferability()).isZero();
		assertThat(plan.reached()).isCloseTo(1, within(1e-9));
		assertThat(plan.steps()).filteredOn((step) -> step.kind().equals("CERTIFICATION"))
			.isNotEmpty()
			.allSatisfy((step) -> {
				assertThat(step.certification()).isNotNull();
				assertThat(step.skills()).hasSizeGreaterThan(1);
			});
	}

	@Test
	void nothingIsToBeDoneForTheSameRole() {
		Plan plan = plan("{role: \"product-manager\"}", "product-manager");
		assertThat(plan.steps()).isEmpty();
		assertThat(plan.reached()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{role: \"nobody\"}", "{profile: {skills: [{skill: \"nothing\"}]}}" })
	void anUnknownStartIsNotFound(String from) {
		assertNotFound(from, "product-manager");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{role: \"product-manager\"}", "{profile: {skills: []}}" })
	void anUnknownTargetIsNotFound(String from) {
		assertNotFound(from, "nobody");
	}

	private void assertNotFound(String from, String to) {
		ask(from, to).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

	private Plan plan(String from, String to) {
		return ask(from, to).path("learningPlan").entity(Plan.class).get();
	}

	private GraphQlTester.Response ask(String from, String to) {
		return this.graphQl.document(PLAN.formatted(from, to)).execute();
	}

	record Plan(@Nullable Ref from, Ref to, double transferability, double reached, List<Advice> advice,
			List<Step> steps) {
	}

	record Step(int order, String kind, String title, String why, List<Ref> skills, @Nullable Ref certification,
			@Nullable Documented documented, double gain, double transferabilityAfter, List<Object> evidence) {
	}

	record Advice(String title) {
	}

	record Documented(int order) {
	}

	record Ref(String id) {
	}

	record Gap(double transferability, List<Match> carriesOver, List<Shortfall> toDevelop) {
	}

	record Match(double weight) {
	}

	record Shortfall(Ref skill, double weight, double shortfall) {
	}

}
