package org.careeratlas.concepts;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.StatementLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each argument of a filter and each order does what it says, on the seed and on three
 * nodes that have what the seed lacks.
 */
@AtlasTest
@TestInstance(Lifecycle.PER_CLASS)
class FiltersTests {

	private static final List<String> OF_THE_TEST = List.of("product-vs-project-article", "test-source");

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private GraphEdits graph;

	@LocalServerPort
	private int port;

	@BeforeAll
	void addWhatTheSeedLacks() {
		this.graph
			.run("""
					CREATE (role:Node:Concept:Role {id: 'test-role', name: 'Épreuve', nameKey: 'epreuve', roleKind: 'POSITION',
					  jobZone: 4, family: 'Tests', origin: 'test'})
					CREATE (skill:Node:Concept:Skill {id: 'test-skill', name: 'Patience', nameKey: 'patience',
					  skillKind: 'ABILITY', origin: 'test'})
					CREATE (tool:Node:Concept:Tool {id: 'test-tool', name: 'Hammer', nameKey: 'hammer', toolKind: 'EQUIPMENT',
					  category: 'Hand tools', origin: 'test'})
					CREATE (role)-[:REQUIRES {importance: 45.0, level: 70.0, necessity: 'OPTIONAL', source: 'test-source',
					  basis: 'SURVEY'}]->(skill)
					CREATE (role)-[:USES {source: 'test-source', basis: 'SURVEY'}]->(tool)
					CREATE (:Node:Source {id: 'test-source', name: 'A survey', basis: 'SURVEY', origin: 'test'})
					""");
	}

	@AfterAll
	void removeIt() {
		this.graph.removeNodesOfTheTest();
	}

	@Nested
	class OfRoles {

		@Test
		void nameContainsDisregardsCaseAndAccents() {
			assertThat(roles(Map.of("nameContains", "OWNER"))).containsExactly("product-owner");
			assertThat(roles(Map.of("nameContains", "epréUVE"))).containsExactly("test-role");
			assertThat(roles(Map.of("nameContains", "no such name"))).isEmpty();
		}

		@Test
		void nameContainsTakesWildcardsLiterally() {
			assertThat(roles(Map.of("nameContains", ".*"))).isEmpty();
			assertThat(roles(Map.of("nameContains", "%"))).isEmpty();
		}

		@Test
		void familyIsOneOfTheFamilies() {
			assertThat(roles(Map.of("family", List.of("Product")))).containsExactly("product-manager", "product-owner",
					"senior-product-manager");
			assertThat(roles(Map.of("family", List.of("Product", "Tests")))).hasSize(4).contains("test-role");
			assertThat(roles(Map.of("family", List.of()))).isEmpty();
		}

		@Test
		void jobZoneIsOneOfTheZones() {
			assertThat(roles(Map.of("jobZone", List.of(3, 4)))).containsExactly("test-role");
			assertThat(roles(Map.of("jobZone", List.of(5)))).isEmpty();
		}

		@Test
		void roleKindIsOneOfTheKinds() {
			assertThat(roles(Map.of("roleKind", List.of("UNIT")))).containsExactly("project-management-office");
			assertThat(roles(Map.of("roleKind", List.of("POSITION")))).hasSize(13)
				.doesNotContain("project-management-office");
		}

		@Test
		void sourceClaimsSomethingOfTheRole() {
			assertThat(roles(Map.of("source", List.of("test-source")))).containsExactly("test-role");
			assertThat(roles(Map.of("source", List.of("product-vs-project-article")))).hasSize(13)
				.doesNotContain("test-role");
			assertThat(refusal("source", List.of("test-sourse")))
				.isEqualTo("There is no source with the id 'test-sourse': did you mean \"test-source\"?");
		}

		@Test
		void requiresAllWantsEverySkill() {
			assertThat(roles(Map.of("requiresAll", List.of("planning")))).containsExactly("founder", "product-manager",
					"program-manager", "project-manager", "senior-project-manager");
			assertThat(roles(Map.of("requiresAll", List.of("planning", "scheduling"))))
				.containsExactly("project-manager", "senior-project-manager");
			assertThat(refusal("requiresAll", List.of("planning", "no-such-skill")))
				.isEqualTo("There is no skill with the id 'no-such-skill'");
			assertThat(roles(Map.of("requiresAll", List.of()))).hasSize(14);
		}

		@Test
		void requiresWantsSkillsOfSomeImportanceAndLevel() {
			assertThat(roles(requires("test-skill", 45, 70))).containsExactly("test-role");
			assertThat(roles(requires("test-skill", 46, 0))).isEmpty();
			assertThat(roles(requires("test-skill", 0, 71))).isEmpty();
			var planning = Map.of("skill", "planning");
			var scheduling = Map.of("skill", "scheduling");
			assertThat(roles(Map.of("requires", List.of(planning, scheduling)))).containsExactly("project-manager",
					"senior-project-manager");
			assertThat(roles(Map.of("requires", List.of(planning, scheduling), "requiresAtLeast", 1))).containsExactly(
					"founder", "product-manager", "program-manager", "project-management-office", "project-manager",
					"senior-project-manager");
		}

		private static Map<String, Object> requires(String skill, double importance, double level) {
			return Map.of("requires", List.of(Map.of("skill", skill, "minImportance", importance, "minLevel", level)));
		}

		@Test
		void filtersCombine() {
			var product = Map.of("family", List.of("Product"));
			var owner = Map.of("nameContains", "owner");
			var zoned = Map.of("jobZone", List.of(4));
			assertThat(roles(Map.of("and", List.of(product, owner)))).containsExactly("product-owner");
			assertThat(roles(Map.of("or", List.of(owner, zoned)))).containsExactly("test-role", "product-owner");
			assertThat(roles(Map.of("family", List.of("Product"), "not", owner))).containsExactly("product-manager",
					"senior-product-manager");
			assertThat(roles(Map.of("not", zoned))).hasSize(13).doesNotContain("test-role");
			assertThat(roles(Map.of("not", Map.of("or", List.of(owner, Map.of("not", product))))))
				.containsExactly("product-manager", "senior-product-manager");
			assertThat(roles(Map.of("and", List.of()))).hasSize(14);
			assertThat(roles(Map.of("or", List.of()))).isEmpty();
		}

		@Test
		void filtersOffTheScaleOrTooLargeAreRefused() {
			var http = new RawHttp(FiltersTests.this.port);
			String query = "query($filter: RoleFilter) { roles(filter: $filter) { totalCount } }";
			assertThat(http.ask(query, Map.of("filter", requires("planning", 101, 0))).message())
				.contains("minImportance", "100");
			assertThat(http.ask(query, Map.of("filter", Map.of("or", Collections.nCopies(30, Map.of())))).message())
				.contains("31", "30");
			assertThat(http.ask(query, Map.of("filter", Map.of("requiresAtLeast", 1))).message())
				.contains("requiresAtLeast", "is 0");
			var planning = List.of(Map.of("skill", "planning"));
			assertThat(http.ask(query, Map.of("filter", Map.of("requires", planning, "requiresAtLeast", 0))).message())
				.contains("requiresAtLeast", "between 1");
			assertThat(
					http.ask(query, Map.of("filter", Map.of("not", Map.of("requires", planning, "requiresAtLeast", 2))))
						.message())
				.contains("requiresAtLeast", "is 2");
		}

		@Test
		void anUnknownNameIsRefusedWithTheNearestKnownOne() {
			assertThat(refusal("family", List.of("product")))
				.isEqualTo("There is no job family 'product': did you mean \"Product\"?");
			assertThat(refusal("family", List.of("Astrology")))
				.startsWith("There is no job family 'Astrology'; there are \"");
			assertThat(refusal("requiresAll", List.of("plannin"))).endsWith("did you mean \"planning\"?");
			assertThat(refusal("requiresAll", List.of("jira")))
				.isEqualTo("There is no skill with the id 'jira', which is that of a tool");
			assertThat(refusal("requires", List.of(Map.of("skill", "user-reserch")))).contains("\"user-research\"");
			assertThat(refusal("usesAny", List.of("jirra"))).contains("tool", "\"jira\"");
			assertThat(refusal("certificationsAny", List.of("pmpp"))).contains("certification", "\"pmp\"");
			assertThat(refusal("frameworksAny", List.of("scrumm"))).contains("framework", "\"scrum\"");
			assertThat(refusal("group", List.of("isco-1"))).contains("group of roles", "'isco-1'");
			assertThat(refusal("jobZone", List.of(3, 6))).contains("jobZone", "1 to 5", "6");
			assertThat(refusal("not", Map.of("or", List.of(Map.of("family", List.of("Produkt"))))))
				.contains("\"Product\"");
		}

		@Test
		void theNameOfASkillSuggestsItsId() {
			assertThat(refusal("requiresAll", List.of("Technical Literacy"))).contains("\"technical-literacy\"");
			graph.run("""
					CREATE (:Node:Concept:Skill {id: 'test-4711', name: 'Glassblowing', nameKey: 'glassblowing',
					  skillKind: 'SKILL', origin: 'test'})
					""");
			try {
				assertThat(refusal("requiresAll", List.of("glass-blowing"))).doesNotContain("did you mean");
				assertThat(refusal("requiresAll", List.of("glasblowing"))).endsWith("did you mean \"test-4711\"?");
			}
			finally {
				graph.run("MATCH (skill:Skill {id: 'test-4711'}) DELETE skill");
			}
		}

		@Test
		void theUnknownNameIsTheArgument() {
			var answer = new RawHttp(FiltersTests.this.port)
				.ask("{ roles(filter: {requiresAll: [\"planning\", \"plannin\"]}) { totalCount } }");
			assertThat(answer.codes()).containsExactly("BAD_REQUEST");
			assertThat(answer.errors().getFirst().at("/extensions/argument").asString())
				.isEqualTo("filter.requiresAll[1]");
			assertThat(answer.errors().getFirst().path("path").toString()).isEqualTo("[\"roles\"]");
		}

		@Test
		void knownNamesCostNoStatement() {
			String query = "{ roles(filter: {requiresAll: [\"planning\"], not: {usesAny: [\"jira\"]}}) { nodes { id } } }";
			var http = new RawHttp(FiltersTests.this.port);
			assertThat(http.ask(query).errors()).isEmpty();
			try (var log = StatementLog.open()) {
				assertThat(http.ask(query.replace("planning", "scheduling")).errors()).isEmpty();
				assertThat(log.statements()).hasSize(1);
			}
		}

		@Test
		void aShareOnAScaleTo100IsToldApart() {
			assertThat(refusal("requires", List.of(Map.of("skill", "planning", "minImportance", 0.8))))
				.isEqualTo("minImportance is on a scale from 0 to 100, and is 0.8: did you mean 80?");
			var http = new RawHttp(FiltersTests.this.port);
			for (String query : List.of("{ role(id: \"founder\") { skills(minImportance: 0.25) { totalCount } } }",
					"{ skill(id: \"planning\") { roles(minImportance: 0.25) { totalCount } } }",
					"{ insights { skillDemand(minImportance: 0.25) { roles } } }")) {
				var answer = http.ask(query);
				assertThat(answer.codes()).as(query).containsExactly("BAD_REQUEST");
				assertThat(answer.message()).contains("did you mean 25?");
				assertThat(answer.errors().getFirst().at("/extensions/argument").asString()).isEqualTo("minImportance");
				assertThat(http.ask(query.replace("0.25", "100.5")).message()).contains("from 0 to 100");
				assertThat(http.ask(query.replace("0.25", "0")).errors()).isEmpty();
				assertThat(http.ask(query.replace("0.25", "1")).errors()).isEmpty();
			}
		}

		private static String refusal(int port, Map<String, Object> filter) {
			var answer = new RawHttp(port).ask("query($filter: RoleFilter) { roles(filter: $filter) { totalCount } }",
					Map.of("filter", filter));
			assertThat(answer.codes()).containsExactly("BAD_REQUEST");
			return answer.message();
		}

		private String refusal(String argument, Object value) {
			return refusal(FiltersTests.this.port, Map.of(argument, value));
		}

		@Test
		void usesAnyWantsOneOfTheTools() {
			assertThat(roles(Map.of("usesAny", List.of("trello", "test-tool")))).containsExactly("test-role",
					"project-manager");
			assertThat(roles(Map.of("usesAny", List.of("roadmunk", "asana")))).containsExactly("product-manager",
					"project-manager");
			assertThat(roles(Map.of("usesAny", List.of()))).isEmpty();
		}

		@Test
		void salaryAtLeastIsReachedByOneFigure() {
			assertThat(roles(Map.of("salaryAtLeast", 220_000))).containsExactly("product-manager",
					"senior-product-manager");
			assertThat(roles(Map.of("salaryAtLeast", 220_001))).containsExactly("senior-product-manager");
			assertThat(roles(Map.of("salaryAtLeast", 280_001))).isEmpty();
		}

		@Test
		void allArgumentsHoldTogether() {
			assertThat(
					roles(Map.of("nameContains", "manager", "family", List.of("Delivery"), "salaryAtLeast", 170_000)))
				.containsExactly("senior-project-manager");
		}

		@Test
		void theCountIsThatOfTheFilteredList() {
			graphQl.documentName("roles")
				.variable("filter", Map.of("family", List.of("Product"), "source", OF_THE_TEST))
				.variable("first", 1)
				.execute()
				.path("roles.totalCount")
				.entity(Integer.class)
				.isEqualTo(3);
		}

		@Test
		void namesGoEitherWay() {
			List<String> ascending = orderedRoles(Map.of("field", "NAME"));
			assertThat(ascending).startsWith("agile-coach").endsWith("vp-of-product");
			assertThat(orderedRoles(Map.of("field", "NAME", "direction", "DESC"))).isEqualTo(ascending.reversed());
		}

		@Test
		void jobZonesGoEitherWayAndEqualsByName() {
			List<String> byName = orderedRoles(Map.of("field", "NAME"));
			List<String> withoutZone = byName.stream().filter((id) -> !id.equals("test-role")).toList();
			assertThat(orderedRoles(Map.of("field", "JOB_ZONE"))).startsWith(withoutZone.toArray(String[]::new))
				.endsWith("test-role");
			assertThat(orderedRoles(Map.of("field", "JOB_ZONE", "direction", "DESC"))).startsWith("test-role")
				.endsWith(withoutZone.toArray(String[]::new));
		}

		/** Of the article's roles and that of the test, unless the filter has sources. */
		private List<String> roles(Map<String, Object> filter) {
			var narrowed = new HashMap<>(filter);
			narrowed.putIfAbsent("source", OF_THE_TEST);
			return graphQl.documentName("roles")
				.variable("filter", narrowed)
				.execute()
				.path("roles.nodes[*].id")
				.entityList(String.class)
				.get();
		}

		private List<String> orderedRoles(Map<String, Object> order) {
			return graphQl.documentName("roles")
				.variable("orderBy", order)
				.execute()
				.path("roles.nodes[*].id")
				.entityList(String.class)
				.get();
		}

	}

	@Nested
	class OfSkills {

		@Test
		void nameContainsDisregardsCaseAndAccents() {
			assertThat(skills(Map.of("nameContains", "USÉR"))).containsExactly("user-interviews", "user-research");
		}

		@Test
		void kindIsOneOfTheKinds() {
			assertThat(skills(Map.of("kind", List.of("KNOWLEDGE")))).containsExactly("domain-expertise", "statistics");
			assertThat(skills(Map.of("kind", List.of("KNOWLEDGE", "ABILITY")))).containsExactly("domain-expertise",
					"test-skill", "statistics");
			assertThat(skills(Map.of("kind", List.of("ACTIVITY")))).isEmpty();
		}

		@Test
		void sourceSaysThatARoleAsksForTheSkill() {
			assertThat(skills(Map.of("source", List.of("test-source")))).containsExactly("test-skill");
			assertThat(skills(Map.of("source", List.of("product-vs-project-article")))).hasSize(21)
				.doesNotContain("test-skill");
		}

		@Test
		void requiredByWantsOneOfTheRoles() {
			assertThat(skills(Map.of("requiredBy", List.of("project-manager", "test-role")))).hasSize(10)
				.contains("test-skill", "scheduling");
			var http = new RawHttp(FiltersTests.this.port);
			assertThat(http.ask("{ skills(filter: {requiredBy: [\"no-such-role\"]}) { totalCount } }").message())
				.isEqualTo("There is no role with the id 'no-such-role'");
		}

		@Test
		void namesGoEitherWay() {
			List<String> ascending = ordered("NAME", "ASC");
			assertThat(ascending).startsWith("accessibility").endsWith("visual-design");
			assertThat(ordered("NAME", "DESC")).isEqualTo(ascending.reversed());
		}

		@Test
		void skillsThatMoreRolesAskForComeFirstOrLastAndEqualsByName() {
			List<Asked> descending = asked("DESC");
			List<Asked> ascending = asked("ASC");
			Comparator<Asked> byName = Comparator.comparing((skill) -> skill.name().toLowerCase(Locale.ROOT));
			Comparator<Asked> byRoles = Comparator.comparing((skill) -> skill.roles().totalCount());
			assertThat(descending).isSortedAccordingTo(byRoles.reversed().thenComparing(byName));
			assertThat(ascending).isSortedAccordingTo(byRoles.thenComparing(byName)).hasSameElementsAs(descending);
			assertThat(descending.getFirst()).isEqualTo(new Asked("Stakeholder communication", new Count(28)));
		}

		private List<Asked> asked(String direction) {
			return graphQl.document("""
					query($direction: OrderDirection!) {
					  skills(first: 100, orderBy: {field: ROLES, direction: $direction}) {
					    nodes { name roles { totalCount } }
					  }
					}
					""").variable("direction", direction).execute().path("skills.nodes").entityList(Asked.class).get();
		}

		private List<String> skills(Map<String, Object> filter) {
			return graphQl.documentName("skills")
				.variable("filter", filter)
				.variable("first", 100)
				.execute()
				.path("skills.nodes[*].id")
				.entityList(String.class)
				.get();
		}

		private List<String> ordered(String field, String direction) {
			return graphQl.documentName("skills")
				.variable("orderBy", Map.of("field", field, "direction", direction))
				.variable("first", 100)
				.execute()
				.path("skills.nodes[*].id")
				.entityList(String.class)
				.get();
		}

	}

	@Nested
	class OfTools {

		@Test
		void eachArgumentNarrows() {
			assertThat(tools(Map.of("nameContains", "MAP"))).isEmpty();
			assertThat(tools(Map.of("nameContains", "plan"))).containsExactly("productplan");
			assertThat(tools(Map.of("kind", List.of("EQUIPMENT")))).containsExactly("test-tool");
			assertThat(tools(Map.of("kind", List.of("SOFTWARE"), "source", OF_THE_TEST))).hasSize(14);
			assertThat(tools(Map.of("category", List.of("Analytics", "Hand tools")))).containsExactly("amplitude",
					"google-analytics", "test-tool", "mixpanel", "pendo");
			assertThat(tools(Map.of("source", List.of("test-source")))).containsExactly("test-tool");
			assertThat(tools(Map.of("usedBy", List.of("project-manager")))).containsExactly("asana", "jira",
					"microsoft-project", "monday-com", "smartsheet", "trello");
			assertThat(tools(Map.of("usedBy", List.of("project-manager", "test-role")))).hasSize(7);
			assertThat(refusal("category: [\"Analitics\"]"))
				.isEqualTo("There is no tool category 'Analitics': did you mean \"Analytics\"?");
			assertThat(refusal("usedBy: [\"project-manger\"]")).contains("\"project-manager\"");
			assertThat(refusal("source: [\"test-sources\"]")).contains("\"test-source\"");
		}

		private String refusal(String filter) {
			return new RawHttp(FiltersTests.this.port).ask("{ tools(filter: {%s}) { totalCount } }".formatted(filter))
				.message();
		}

		private List<String> tools(Map<String, Object> filter) {
			return graphQl.documentName("tools")
				.variable("filter", filter)
				.execute()
				.path("tools.nodes[*].id")
				.entityList(String.class)
				.get();
		}

	}

	@Nested
	class OfCertifications {

		@Test
		void eachArgumentNarrows() {
			assertThat(certifications(Map.of("nameContains", "PRÍNCE"))).containsExactly("prince2-certification");
			assertThat(certifications(Map.of("issuedBy", List.of("pmi", "aipmm")))).containsExactly("cpm", "pmi-pba",
					"pfmp", "pgmp", "pmp");
			assertThat(certifications(Map.of("issuedBy", List.of("reforge")))).isEmpty();
			assertThat(certifications(Map.of("develops", List.of("market-awareness", "customer-empathy"))))
				.containsExactly("cpm", "cspo");
			assertThat(certifications(Map.of("issuedBy", List.of("aipmm"), "develops", List.of("customer-empathy"))))
				.isEmpty();
			var http = new RawHttp(FiltersTests.this.port);
			assertThat(http.ask("{ certifications(filter: {issuedBy: [\"aipm\"]}) { totalCount } }").message())
				.isEqualTo("There is no organization with the id 'aipm': did you mean \"aipmm\"?");
		}

		private List<String> certifications(Map<String, Object> filter) {
			return graphQl.documentName("certifications")
				.variable("filter", filter)
				.execute()
				.path("certifications.nodes[*].id")
				.entityList(String.class)
				.get();
		}

	}

	@Nested
	class OfFieldsOfARole {

		@Test
		void skillsAreThoseOfTheKindsAndTheImportance() {
			assertThat(ids("{ role(id: \"project-manager\") { skills(kinds: [KNOWLEDGE]) { nodes { id } } } }"))
				.containsExactly("domain-expertise");
			assertThat(ids("{ role(id: \"project-manager\") { skills(minImportance: 80) { nodes { id } } } }"))
				.containsExactly("budgeting", "planning", "risk-management", "scheduling");
			assertThat(ids("{ role(id: \"project-manager\") { skills(minImportance: 80.5) { nodes { id } } } }"))
				.isEmpty();
		}

		@Test
		void theMostImportantSkillsComeFirstAndEqualsByName() {
			List<String> first = ids("{ role(id: \"project-manager\") { skills(first: 5) { nodes { id } } } }");
			assertThat(first).containsExactly("budgeting", "planning", "risk-management", "scheduling",
					"cross-functional-coordination");
		}

		@Test
		void theLeastImportantComeFirstWhereAskedForAndEqualsStillByName() {
			assertThat(ids("""
					{
					  role(id: "project-manager") {
					    skills(orderBy: {field: IMPORTANCE, direction: ASC}, first: 3) { nodes { id } }
					  }
					}
					""")).containsExactly("domain-expertise", "cross-functional-coordination",
					"data-driven-decision-making");
		}

		@Test
		void skillsWithoutALevelCountAsLowest() {
			graph.run("""
					MATCH (role:Role {id: 'test-role'})
					MATCH (skill:Skill {id: 'planning'})
					CREATE (role)-[:REQUIRES {importance: 99.0, necessity: 'ESSENTIAL', source: 'test-source',
					  basis: 'SURVEY'}]->(skill)
					""");
			try {
				assertThat(ids("{ role(id: \"test-role\") { skills(orderBy: {field: LEVEL}) { nodes { id } } } }"))
					.containsExactly("test-skill", "planning");
				assertThat(ids("""
						{ role(id: "test-role") { skills(orderBy: {field: LEVEL, direction: ASC}) { nodes { id } } } }
						""")).containsExactly("planning", "test-skill");
			}
			finally {
				graph.run("MATCH (:Role {id: 'test-role'})-[fact]->(:Skill {id: 'planning'}) DELETE fact");
			}
		}

		@Test
		void responsibilitiesAreThoseOfTheKinds() {
			assertThat(ids("{ role(id: \"project-manager\") { responsibilities(kinds: [RISK]) { id } } }"))
				.containsExactly("execution-risk");
			assertThat(ids("{ role(id: \"project-manager\") { responsibilities(kinds: []) { id } } }")).isEmpty();
			assertThat(ids("""
					{ role(id: "project-manager") { responsibilityFacts(kinds: [DATA]) { responsibility { id } } } }
					""")).containsExactly("budget-burn", "resource-utilization", "schedule-variance");
		}

		@Test
		void transitionsAreThoseOfTheBasis() {
			assertThat(ids("{ role(id: \"project-manager\") { transitions(basis: [DOCUMENTED]) { nodes { id } } } }"))
				.containsExactly("project-manager-to-product-manager");
			assertThat(ids("{ role(id: \"project-manager\") { transitions(basis: [EDITORIAL]) { nodes { id } } } }"))
				.hasSize(8)
				.contains("project-manager-to-program-manager")
				.doesNotContain("project-manager-to-product-manager");
			assertThat(ids(
					"{ role(id: \"project-manager\") { transitions(basis: [RELATED_OCCUPATION]) { nodes { id } } } }"))
				.isEmpty();
			assertThat(
					ids("{ role(id: \"product-manager\") { transitionsInto(basis: [DOCUMENTED]) { nodes { id } } } }"))
				.containsExactly("project-manager-to-product-manager");
		}

	}

	@Test
	void theRolesOfASkillAreThoseThatAskForItEnough() {
		assertThat(ids("{ skill(id: \"technical-literacy\") { roles { nodes { id } } } }")).containsExactly(
				"technical-product-manager", "engineering-manager", "product-manager", "software-engineer");
		assertThat(ids("{ skill(id: \"technical-literacy\") { roles(minImportance: 61) { nodes { id } } } }"))
			.containsExactly("technical-product-manager");
	}

	@Test
	void questionsAreThoseAboutTheConcept() {
		assertThat(ids("{ faq(about: \"scrum-master\") { id } }")).containsExactly("how-the-two-roles-cooperate");
		assertThat(ids("{ faq(about: \"product-manager\") { id } }")).hasSize(7);
		assertThat(ids("{ faq(about: \"jira\") { id } }")).isEmpty();
		assertThat(new RawHttp(this.port).ask("{ faq(about: \"scrum-mastr\") { id } }").message())
			.isEqualTo("There is no concept with the id 'scrum-mastr': did you mean \"scrum-master\"?");
	}

	@Test
	void sourcesOfCountsAndConceptsOfFactsAreKnown() {
		var http = new RawHttp(this.port);
		assertThat(http.ask("{ insights { sourceCounts(source: [\"test-sourc\"]) { source { id } } } }").message())
			.contains("\"test-source\"");
		assertThat(http.ask("""
				{ compareRoles(ids: ["founder", "product-owner"]) { facts(of: ["jirra"]) { role { id } } } }
				""").message()).contains("concept", "'jirra'", "\"jira\"");
		assertThat(http.ask("""
				{ skillGap(from: {role: "founder"}, to: "product-owner") { facts(of: ["jirra"]) { role { id } } } }
				""").message()).contains("concept", "'jirra'", "\"jira\"");
	}

	private record Asked(String name, Count roles) {
	}

	private record Count(int totalCount) {
	}

	/** All ids in the answer to the query, in their order. */
	private List<String> ids(String query) {
		var answer = new RawHttp(this.port).ask(query);
		assertThat(answer.errors()).isEmpty();
		return answer.data().findValuesAsString("id");
	}

}
