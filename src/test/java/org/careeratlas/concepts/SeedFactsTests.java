package org.careeratlas.concepts;

import java.util.List;
import java.util.Map;

import org.careeratlas.testing.AtlasTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Every class of facts of the article can be asked for, and is complete. */
@AtlasTest
class SeedFactsTests {

	@Autowired
	private HttpGraphQlTester graphQl;

	private static final Map<String, List<String>> OF_THE_ARTICLE = Map.of("source",
			List.of("product-vs-project-article"));

	@Test
	void twoDisciplinesHaveTheirRoles() {
		var answer = this.graphQl.document("{ disciplines { id summary roles { id } } }").execute();
		answer.path("disciplines[*].id")
			.entityList(String.class)
			.containsExactly("product-management", "project-management");
		answer.path("disciplines[0].roles[*].id")
			.entityList(String.class)
			.containsExactly("product-manager", "senior-product-manager");
		answer.path("disciplines[1].roles[*].id")
			.entityList(String.class)
			.containsExactly("project-manager", "senior-project-manager");
	}

	@Test
	void thirteenRolesAreFourThatArePaidAndThoseThatTheArticleNames() {
		var answer = this.graphQl.documentName("roles").variable("filter", OF_THE_ARTICLE).execute();
		answer.path("roles.totalCount").entity(Integer.class).isEqualTo(13);
		answer.path("roles.nodes[*].id")
			.entityList(String.class)
			.satisfies((ids) -> assertThat(ids).containsExactlyInAnyOrder("product-manager", "senior-product-manager",
					"project-manager", "senior-project-manager", "scrum-master", "product-owner",
					"chief-product-officer", "vp-of-product", "chief-executive-officer", "project-management-office",
					"vp-of-engineering", "program-manager", "founder"));
		answer.path("roles.nodes[?(@.roleKind == 'UNIT')].id")
			.entityList(String.class)
			.containsExactly("project-management-office");
	}

	@Test
	void nineDimensionsComeInTheOrderOfTheTable() {
		this.graphQl.document("{ dimensions { id summary } }")
			.execute()
			.path("dimensions[*].id")
			.entityList(String.class)
			.containsExactly("primary-focus", "time-horizon", "success-metrics", "accountability",
					"stakeholder-advocacy", "key-skills", "common-tools", "typical-frameworks", "reporting-line");
	}

	@ParameterizedTest
	@ValueSource(strings = { "product", "project" })
	void eachOfTheTwoRolesIsDescribedOnEveryDimension(String role) {
		List<String> dimensions = this.graphQl.document("{ dimensions { id } }")
			.execute()
			.path("dimensions[*].id")
			.entityList(String.class)
			.get();
		var answer = managers();
		answer.path(role + ".traits[*].dimension.id")
			.entityList(String.class)
			.satisfies((described) -> assertThat(described).isEqualTo(dimensions));
		answer.path(role + ".traits[*].values[0]")
			.entityList(String.class)
			.satisfies((values) -> assertThat(values).hasSize(9).doesNotContain(""));
	}

	@ParameterizedTest
	@CsvSource({ "product,primary-focus,what to build and why", "project,primary-focus,how and when to deliver",
			"product,time-horizon,Continuous", "project,time-horizon,Temporary",
			"product,accountability,Business outcomes", "project,accountability,Process compliance",
			"product,stakeholder-advocacy,End user", "project,stakeholder-advocacy,Project team" })
	void theCellsSayWhatTheTableSays(String role, String dimension, String content) {
		assertThat(String.join(", ", trait(role, dimension))).contains(content);
	}

	@ParameterizedTest
	@ValueSource(strings = { "product", "project" })
	void bothRolesShareTheFourSimilarities(String role) {
		assertThat(skills(role)).filteredOn((skill) -> skill.says("Similarities"))
			.extracting((skill) -> skill.node().id())
			.contains("cross-functional-coordination", "data-driven-decision-making", "stakeholder-communication",
					"risk-management");
	}

	@ParameterizedTest
	@ValueSource(strings = { "product", "project" })
	void bothRolesShareTheCommonResponsibilities(String role) {
		managers().path(role + ".responsibilities[*].id")
			.entityList(String.class)
			.contains("resource-allocation", "evidence-based-work", "data-behind-decisions", "work-across-industries",
					"risk-mitigation", "stakeholder-alignment", "cross-team-alignment");
	}

	@Test
	void theTablesKeySkillsAreOfImportance80() {
		assertThat(skills("product")).filteredOn((skill) -> skill.says("Key Skills row"))
			.extracting((skill) -> skill.node().id(), Demand::importance)
			.containsExactlyInAnyOrder(tuple("product-strategy-thinking", 80.0), tuple("user-research", 80.0),
					tuple("data-analysis", 80.0), tuple("roadmapping", 80.0));
		assertThat(skills("project")).filteredOn((skill) -> skill.says("Key Skills row"))
			.extracting((skill) -> skill.node().id(), Demand::importance)
			.containsExactlyInAnyOrder(tuple("planning", 80.0), tuple("risk-management", 80.0),
					tuple("budgeting", 80.0), tuple("scheduling", 80.0));
	}

	@Test
	void theListsOfKeySkillsDoNotIntersectAndYetSomethingCarriesOver() {
		assertThat(trait("product", "key-skills")).hasSize(4)
			.doesNotContainAnyElementsOf(trait("project", "key-skills"));
		this.graphQl.documentName("flagship")
			.execute()
			.path("skillGap.carriesOver[*].skill.id")
			.entityList(String.class)
			.contains("planning", "risk-management");
	}

	@Test
	void riskManagementIsAKeySkillOfOneRoleAndSharedByBoth() {
		assertThat(skills("project")).filteredOn((skill) -> skill.node().id().equals("risk-management"))
			.singleElement()
			.satisfies((skill) -> {
				assertThat(skill.importance()).isEqualTo(80);
				assertThat(skill.evidence()).hasSize(2);
				assertThat(skill.says("Key Skills row") && skill.says("Similarities")).isTrue();
			});
		assertThat(skills("product")).filteredOn((skill) -> skill.node().id().equals("risk-management"))
			.singleElement()
			.satisfies((skill) -> assertThat(skill.importance()).isEqualTo(60));
	}

	@Test
	void theMoveSaysWhatIsHeldWhatIsAddedAndWhatComesFirst() {
		var answer = this.graphQl.documentName("transition").execute();
		answer.path("node.carriesOver[*].id")
			.entityList(String.class)
			.satisfies((ids) -> assertThat(ids).containsExactlyInAnyOrder("stakeholder-communication", "planning",
					"cross-functional-coordination"));
		answer.path("node.develops[*].id")
			.entityList(String.class)
			.contains("customer-empathy", "product-strategy-thinking", "market-awareness");
		answer.path("node.firstSteps[*].order").entityList(Integer.class).containsExactly(1, 2, 3);
		answer.path("node.firstSteps[0].earns[*].id").entityList(String.class).containsExactly("cspo");
		answer.path("node.firstSteps[1].develops[*].id").entityList(String.class).containsExactly("user-interviews");
		answer.path("node.firstSteps[2].develops[*].id").entityList(String.class).containsExactly("product-analytics");
	}

	@Test
	void sixStepsSayWhatEachCovers() {
		var answer = this.graphQl.documentName("transition").execute();
		answer.path("node.steps[*].order").entityList(Integer.class).containsExactly(1, 2, 3, 4, 5, 6);
		answer.path("node.steps[*].guidance").entityList(String.class).hasSize(6);
		answer.path("node.steps[0].develops[*].id").entityList(String.class).containsExactly("technical-literacy");
		answer.path("node.steps[2].earns[*].id").entityList(String.class).containsExactly("cpm", "cspo");
		answer.path("node.steps[3].develops[*].id").entityList(String.class).containsExactly("market-awareness");
		answer.path("node.steps[4].develops[*].id")
			.entityList(String.class)
			.containsExactly("executive-presence", "influence", "public-speaking", "storytelling-with-data");
		answer.path("node.steps[5].develops[*].id")
			.entityList(String.class)
			.contains("customer-empathy", "user-interviews");
	}

	@Test
	void theStepOnNichesGivesTwoExamples() {
		this.graphQl.documentName("transition")
			.execute()
			.path("node.steps[1].examples[*]")
			.entityList(String.class)
			.satisfies((examples) -> assertThat(examples).hasSize(2)
				.anyMatch((example) -> example.contains("healthcare IT"))
				.anyMatch((example) -> example.contains("fintech")));
	}

	@Test
	void eachRoleWatchesItsOwnRiskAndData() {
		var answer = managers();
		answer.path("product.watched[?(@.responsibilityKind == 'RISK')].id")
			.entityList(String.class)
			.containsExactly("strategy-risk");
		answer.path("product.watched[?(@.responsibilityKind == 'DATA')].id")
			.entityList(String.class)
			.containsExactly("business-outcome-data", "user-behavior", "user-engagement");
		answer.path("project.watched[?(@.responsibilityKind == 'RISK')].id")
			.entityList(String.class)
			.containsExactly("execution-risk");
		answer.path("project.watched[?(@.responsibilityKind == 'DATA')].id")
			.entityList(String.class)
			.containsExactly("budget-burn", "resource-utilization", "schedule-variance");
	}

	@Test
	void eachRoleSpeaksForSomebodyElse() {
		managers().path("product.advocated[*].id").entityList(String.class).containsExactly("customer-advocacy");
		managers().path("project.advocated[*].id").entityList(String.class).containsExactly("project-advocacy");
	}

	@Test
	void fourteenToolsHaveFifteenUses() {
		this.graphQl.documentName("tools")
			.variable("filter", OF_THE_ARTICLE)
			.execute()
			.path("tools.totalCount")
			.entity(Integer.class)
			.isEqualTo(14);
		var answer = managers();
		answer.path("product.tools.totalCount").entity(Integer.class).isEqualTo(9);
		answer.path("project.tools.totalCount").entity(Integer.class).isEqualTo(6);
		answer.path("product.tools.edges[*].purpose").entityList(String.class).hasSize(9);
		answer.path("project.tools.edges[*].purpose").entityList(String.class).hasSize(6);
	}

	@Test
	void jiraIsUsedForDifferentPurposes() {
		var answer = managers();
		answer.path("product.tools.edges[?(@.node.id == 'jira')].purpose")
			.entityList(String.class)
			.satisfies((purposes) -> assertThat(purposes).singleElement().asString().contains("backlog"));
		answer.path("project.tools.edges[?(@.node.id == 'jira')].purpose")
			.entityList(String.class)
			.satisfies((purposes) -> assertThat(purposes).singleElement().asString().contains("velocity"));
	}

	@Test
	void theTableNamesFourAndThreeKindsOfTools() {
		assertThat(trait("product", "common-tools")).containsExactly("Roadmap tools", "Analytics", "Changelogs",
				"User feedback");
		assertThat(trait("project", "common-tools")).containsExactly("Gantt charts", "Project trackers",
				"Resource planners");
	}

	@Test
	void threeAndFourFrameworksAreWorkedBy() {
		var answer = managers();
		answer.path("product.frameworks.nodes[*].id")
			.entityList(String.class)
			.containsExactly("dual-track-agile", "jobs-to-be-done", "okrs");
		answer.path("project.frameworks.nodes[*].id")
			.entityList(String.class)
			.containsExactly("agile", "prince2", "scrum", "waterfall");
	}

	@Test
	void sixCertificationsAreValuedFourAndTwo() {
		this.graphQl.documentName("certifications")
			.execute()
			.path("certifications.nodes[?('product-vs-project-article' in @.evidence[*].source.id)].id")
			.entityList(String.class)
			.hasSize(6);
		var answer = managers();
		answer.path("project.certifications.edges[*].node.id")
			.entityList(String.class)
			.satisfies((ids) -> assertThat(ids).containsExactlyInAnyOrder("pmp", "prince2-certification", "csm",
					"pmi-acp"));
		answer.path("product.certifications.edges[*].node.id")
			.entityList(String.class)
			.satisfies((ids) -> assertThat(ids).containsExactlyInAnyOrder("cspo", "cpm"));
	}

	@ParameterizedTest
	@CsvSource({ "pmp,pmi", "cspo,scrum-alliance", "cpm,aipmm" })
	void theThreeIssuersThatTheArticleStatesAreNamed(String certification, String issuer) {
		var answer = this.graphQl.documentName("certifications").execute();
		String path = "certifications.nodes[?(@.id == '%s')]".formatted(certification);
		answer.path(path + ".issuer.id").entityList(String.class).containsExactly(issuer);
		answer.path(path + ".issuerEvidence[*].source.id")
			.entityList(String.class)
			.containsExactly("product-vs-project-article");
	}

	@ParameterizedTest
	@ValueSource(strings = { "prince2-certification", "csm", "pmi-acp" })
	void anIssuerThatTheArticleDoesNotStateIsNull(String certification) {
		var answer = this.graphQl
			.document("query($id: ID!) { certification(id: $id) { name issuer { id } issuerEvidence { note } } }")
			.variable("id", certification)
			.execute();
		answer.path("certification.name").hasValue();
		answer.path("certification.issuer").valueIsNull();
		answer.path("certification.issuerEvidence").entityList(Object.class).hasSize(0);
	}

	@Test
	void prince2IsAFrameworkAndItsCertificationIsAnother() {
		var answer = this.graphQl.document("{ nodes(ids: [\"prince2\", \"prince2-certification\"]) { __typename id } }")
			.execute();
		answer.path("nodes[*].__typename").entityList(String.class).containsExactly("Framework", "Certification");
	}

	@Test
	void threeProvidersTrainProductManagers() {
		managers().path("product.trainingProviders[*].organization.id")
			.entityList(String.class)
			.containsExactly("product-school", "reforge", "section4");
		managers().path("project.trainingProviders").entityList(Object.class).hasSize(0);
	}

	@ParameterizedTest
	@CsvSource({ "product-manager,130000,150000,90000,220000", "senior-product-manager,160000,185000,120000,280000",
			"project-manager,95000,115000,65000,160000", "senior-project-manager,120000,140000,85000,180000" })
	void theTablesAveragesKeepTheirTildeAndItsRangesTheirPlus(String role, int averageLow, int averageHigh,
			int rangeLow, int rangeHigh) {
		assertThat(salaries(role)).filteredOn((salary) -> salary.context() == null)
			.extracting(Salary::component, Salary::statistic, Salary::low, Salary::high, Salary::approximate,
					Salary::openEnded, Salary::currency, Salary::region)
			.containsExactly(tuple("BASE", "AVERAGE", averageLow, averageHigh, true, false, "USD", "US"),
					tuple("BASE", "RANGE", rangeLow, rangeHigh, false, true, "USD", "US"));
	}

	@ParameterizedTest
	@CsvSource({ "product-manager,120000,160000", "project-manager,95000,130000" })
	void totalCompensationIsToldApartFromBasePay(String role, int low, int high) {
		assertThat(salaries(role)).filteredOn((salary) -> salary.component().equals("TOTAL"))
			.singleElement()
			.satisfies((salary) -> {
				assertThat(salary.low()).isEqualTo(low);
				assertThat(salary.high()).isEqualTo(high);
				assertThat(salary.openEnded() || salary.approximate()).isFalse();
				assertThat(salary.context()).contains("mid-size SaaS");
			});
	}

	@Test
	void bothAveragesOfSeniorProductManagersAreKeptWithTheirContext() {
		assertThat(salaries("senior-product-manager")).filteredOn((salary) -> salary.statistic().equals("AVERAGE"))
			.extracting(Salary::low, Salary::high, Salary::approximate, Salary::openEnded,
					(salary) -> salary.context() == null)
			.containsExactly(tuple(160000, 185000, true, false, true), tuple(160000, 200000, false, true, false));
		assertThat(salaries("senior-product-manager")).extracting(Salary::context)
			.anyMatch((context) -> context != null && context.contains("large technology companies"));
	}

	@Test
	void elevenFiguresAreEightOfTheTableAndThreeInContext() {
		List<Salary> all = List
			.of("product-manager", "senior-product-manager", "project-manager", "senior-project-manager")
			.stream()
			.flatMap((role) -> salaries(role).stream())
			.toList();
		assertThat(all).hasSize(11);
		assertThat(all).filteredOn((salary) -> salary.context() == null)
			.hasSize(8)
			.allSatisfy((salary) -> assertThat(salary.industries()).isNotEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "product-manager", "senior-product-manager", "project-manager", "senior-project-manager" })
	void theEvidenceOfFiguresSaysThatTheyAreUndatedAndTheirSourceUnnamed(String role) {
		assertThat(salaries(role)).isNotEmpty()
			.allSatisfy((salary) -> assertThat(salary.evidence())
				.anyMatch((evidence) -> evidence.note().contains("undated") && evidence.note().contains("unnamed"))
				.allSatisfy((evidence) -> assertThat(evidence.asOf()).isNull()));
	}

	@Test
	void threeAndThreeReportingLinesLeadUp() {
		var answer = managers();
		answer.path("product.reportingLines[*].to.id")
			.entityList(String.class)
			.containsExactly("chief-executive-officer", "chief-product-officer", "vp-of-product");
		answer.path("project.reportsTo[*].id")
			.entityList(String.class)
			.containsExactly("program-manager", "project-management-office", "vp-of-engineering");
		answer.path("project.reportingLines[?(@.to.roleKind == 'UNIT')].to.id")
			.entityList(String.class)
			.containsExactly("project-management-office");
	}

	@Test
	void eachRoleHasItsMeasuresOfSuccess() {
		var answer = managers();
		answer.path("product.metrics[*].id")
			.entityList(String.class)
			.satisfies((ids) -> assertThat(ids).containsExactlyInAnyOrder("revenue-growth", "user-retention",
					"net-promoter-score", "feature-adoption", "customer-activation"));
		answer.path("project.metrics[*].id")
			.entityList(String.class)
			.containsExactly("budget-adherence", "on-time-delivery", "scope-adherence");
	}

	@Test
	void customerActivationIsAMeasureThoughTheProseAloneNamesIt() {
		managers().path("product.metricFacts[?(@.metric.id == 'customer-activation')].evidence[*].note")
			.entityList(String.class)
			.satisfies((notes) -> assertThat(notes).singleElement().asString().contains("not in the comparison table"));
		assertThat(trait("product", "success-metrics")).hasSize(4).doesNotContain("Customer activation");
	}

	@Test
	void fourScenariosSayWhatEitherRoleDoes() {
		var answer = this.graphQl.documentName("scenarios").execute();
		answer.path("scenarios[*].id")
			.entityList(String.class)
			.satisfies((ids) -> assertThat(ids).containsExactlyInAnyOrder("agile-development-cycle",
					"go-to-market-launch", "incident-and-change-management", "roadmap-to-sprint-planning"));
		for (int i = 0; i < 4; i++) {
			answer.path("scenarios[%d].parts[*].role.id".formatted(i))
				.entityList(String.class)
				.contains("product-manager", "project-manager");
			answer.path("scenarios[%d].parts[*].contribution".formatted(i))
				.entityList(String.class)
				.satisfies((contributions) -> assertThat(contributions).doesNotHaveDuplicates().hasSizeBetween(2, 3));
		}
	}

	@Test
	void aRolesCollaborationsNameThePartnersAndNotTheRoleItself() {
		var answer = this.graphQl.documentName("scenarios").execute();
		answer.path("role.collaborations[*].scenario.id").entityList(String.class).hasSize(4);
		answer.path("role.collaborations[*].with[*].role.id")
			.entityList(String.class)
			.contains("project-manager", "scrum-master")
			.doesNotContain("product-manager");
	}

	@Test
	void sevenQuestionsAreAnswered() {
		var answer = this.graphQl.document("{ faq { id question answer about { id } evidence { source { id } } } }")
			.execute();
		answer.path("faq[*].id")
			.entityList(String.class)
			.satisfies((ids) -> assertThat(ids).containsExactlyInAnyOrder("how-the-two-roles-differ",
					"from-project-to-product-manager", "how-the-two-roles-cooperate", "one-person-in-both-roles",
					"which-role-earns-more", "which-certifications-matter", "which-discipline-matters-more"));
		answer.path("faq[*].answer").entityList(String.class).hasSize(7);
		answer.path("faq[?(@.id == 'one-person-in-both-roles')].about[*].id")
			.entityList(String.class)
			.contains("founder");
	}

	@Test
	void announceKitAloneIsMarkedAsSoldByItsSource() {
		this.graphQl.documentName("tools")
			.execute()
			.path("tools.nodes[?(@.promotedBySource == true)].id")
			.entityList(String.class)
			.containsExactly("announcekit");
		managers().path("product.tools.edges[?(@.node.id == 'announcekit')].evidence[*].note")
			.entityList(String.class)
			.satisfies((notes) -> assertThat(notes).singleElement().asString().contains("sells"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "product", "project" })
	void everyCellOfTheTableSaysThatItsDelimitersAreLost(String role) {
		managers().path(role + ".traits[*].evidence[*].note")
			.entityList(String.class)
			.satisfies((notes) -> assertThat(notes).hasSize(9)
				.allSatisfy((note) -> assertThat(note).contains("told apart by sense")));
	}

	@Test
	void theSourceOfTheFactsIsDescribedWithWhatItLeavesOpen() {
		var answer = this.graphQl.document("{ sources { id publisher releasedOn licence note importedAt } }").execute();
		answer.path("sources[*].id")
			.entityList(String.class)
			.containsExactly("career-atlas-editors", "product-vs-project-article");
		answer.path("sources[1].releasedOn").valueIsNull();
		answer.path("sources[1].licence").valueIsNull();
		answer.path("sources[1].importedAt").hasValue();
	}

	private GraphQlTester.Response managers() {
		return this.graphQl.documentName("bothManagers").execute();
	}

	private List<String> trait(String role, String dimension) {
		return managers().path("%s.traits[?(@.dimension.id == '%s')].values[*]".formatted(role, dimension))
			.entityList(String.class)
			.get();
	}

	private List<Demand> skills(String role) {
		return managers().path(role + ".skills.edges").entityList(Demand.class).get();
	}

	private List<Salary> salaries(String role) {
		return this.graphQl.documentName("salaries")
			.variable("role", role)
			.execute()
			.path("role.salaries")
			.entityList(Salary.class)
			.get();
	}

	private record Ref(String id) {
	}

	private record Note(String note, @Nullable String asOf) {
	}

	private record Demand(double importance, Ref node, List<Note> evidence) {

		boolean says(String text) {
			return this.evidence.stream().anyMatch((evidence) -> evidence.note().contains(text));
		}

	}

	private record Salary(String component, String statistic, int low, int high, boolean openEnded, boolean approximate,
			String currency, String region, @Nullable String context, List<String> industries, List<Note> evidence) {
	}

}
