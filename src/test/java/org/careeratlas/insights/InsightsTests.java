package org.careeratlas.insights;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.assertj.core.util.DoubleComparator;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.StatementLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Each figure is what plain Cypher counts, on the seed and on roles of a family of which
 * two sources say the same.
 */
@AtlasTest
@TestInstance(Lifecycle.PER_CLASS)
class InsightsTests {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Driver driver;

	@Autowired
	private GraphEdits graph;

	@BeforeAll
	void addWhatTwoSourcesSay() {
		this.graph
			.run("""
					CREATE (baker:Node:Concept:Role {id: 'test-baker', name: 'Baker', nameKey: 'baker', roleKind: 'POSITION',
					  family: 'Bakery', origin: 'test'})
					CREATE (cook:Node:Concept:Role {id: 'test-cook', name: 'Cook', nameKey: 'cook', roleKind: 'POSITION',
					  family: 'Bakery', origin: 'test'})
					CREATE (waiter:Node:Concept:Role {id: 'test-waiter', name: 'Waiter', nameKey: 'waiter', roleKind: 'POSITION',
					  family: 'Bakery', origin: 'test'})
					CREATE (baking:Node:Concept:Skill {id: 'test-baking', name: 'Baking', nameKey: 'baking', skillKind: 'SKILL',
					  origin: 'test'})
					CREATE (patience:Node:Concept:Skill {id: 'test-patience', name: 'Patience', nameKey: 'patience',
					  skillKind: 'ABILITY', origin: 'test'})
					CREATE (oven:Node:Concept:Tool {id: 'test-oven', name: 'Oven', nameKey: 'oven', toolKind: 'EQUIPMENT',
					  origin: 'test'})
					CREATE (master:Node:Concept:Certification {id: 'test-master', name: 'Master', nameKey: 'master', origin: 'test'})
					CREATE (move:Node:Transition {id: 'test-move', kind: 'LATERAL', basis: 'EDITORIAL', origin: 'test'})
					FOREACH (claim IN [{source: 'career-atlas-editors', importance: 40.0},
					    {source: 'product-vs-project-article', importance: 60.0}] |
					  CREATE (baker)-[:REQUIRES {importance: claim.importance, source: claim.source, basis: 'EDITORIAL'}]->(baking)
					  CREATE (baker)-[:USES {source: claim.source, basis: 'EDITORIAL'}]->(oven)
					  CREATE (baker)-[:VALUES {source: claim.source, basis: 'EDITORIAL'}]->(master)
					  CREATE (master)-[:DEVELOPS {source: claim.source, basis: 'EDITORIAL'}]->(baking)
					  CREATE (move)-[:FROM {source: claim.source, basis: 'EDITORIAL'}]->(cook)
					  CREATE (move)-[:TO {source: claim.source, basis: 'EDITORIAL'}]->(baker))
					CREATE (cook)-[:REQUIRES {importance: 20.0, source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(baking)
					CREATE (cook)-[:REQUIRES {importance: 90.0, source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(patience)
					CREATE (onward:Node:Transition {id: 'test-onward', kind: 'LATERAL', basis: 'DOCUMENTED', origin: 'test'})
					CREATE (onward)-[:FROM {source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(baker)
					CREATE (onward)-[:TO {source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(waiter)
					CREATE (alike:Node:Transition {id: 'test-alike', kind: 'LATERAL', basis: 'RELATED_OCCUPATION', origin: 'test'})
					CREATE (cook)<-[:FROM {source: 'career-atlas-editors', basis: 'EDITORIAL'}]-(alike)
					CREATE (alike)-[:TO {source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(waiter)
					CREATE (again:Node:Transition {id: 'test-alike-again', kind: 'LATERAL', basis: 'RELATED_OCCUPATION',
					  origin: 'test'})
					CREATE (waiter)<-[:FROM {source: 'career-atlas-editors', basis: 'EDITORIAL'}]-(again)
					CREATE (again)-[:TO {source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(cook)
					WITH baker, cook, waiter
					UNWIND [[baker, 'MEDIAN', 'EUR', 30000, 30000, false], [cook, 'MEDIAN', 'EUR', 40000, 40000, true],
					  [waiter, 'MEDIAN', 'EUR', 20000, 20000, false], [waiter, 'MEDIAN', 'EUR', 10000, 10000, false],
					  [baker, 'RANGE', 'EUR', 20000, 60000, false], [cook, 'MEDIAN', 'USD', 50000, 50000, false],
					  [cook, 'MEDIAN', 'CHF', 20, 20, false]] AS pay
					WITH pay, pay[0] AS role
					CREATE (role)-[:PAID {source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(:Node:Salary {
					  id: 'test-pay-' + role.id + pay[1] + pay[2] + pay[3], component: 'BASE', statistic: pay[1], currency: pay[2],
					  region: 'DE', low: pay[3], high: pay[4], openEnded: pay[5], approximate: false, origin: 'test',
					  period: CASE pay[2] WHEN 'CHF' THEN 'HOUR' END, percentiles: CASE pay[2] WHEN 'CHF' THEN [90] END,
					  amounts: CASE pay[2] WHEN 'CHF' THEN [30.4] END, bounds: CASE pay[2] WHEN 'CHF' THEN [true] END})
					""");
	}

	/** One sailor ties knots under both names; nothing is known of another. */
	@BeforeAll
	void addSailorsOfTwoCatalogues() {
		this.graph
			.run("""
					CREATE (knots:Node:Concept:Skill {id: 'test-knots', name: 'Knots', nameKey: 'knots', skillKind: 'SKILL',
					  origin: 'test'})
					CREATE (tying:Node:Concept:Skill {id: 'test-other-tying', name: 'Tying', nameKey: 'tying', skillKind: 'SKILL',
					  origin: 'test-other'})
					CREATE (swimming:Node:Concept:Skill {id: 'test-other-swimming', name: 'Swimming', nameKey: 'swimming',
					  skillKind: 'SKILL', origin: 'test-other'})
					CREATE (stoking:Node:Concept:Skill {id: 'test-stoking', name: 'Stoking', nameKey: 'stoking',
					  skillKind: 'SKILL', origin: 'test'})
					CREATE (tying)-[:SAME_AS]->(knots)
					WITH *
					UNWIND [['mate', 'test', 60.0, 50.0, null, null], ['bosun', 'test-other', null, 70.0, 70.0, null],
					  ['stoker', 'test', null, null, null, 40.0], ['cabin boy', 'test', null, null, null, null]] AS row
					CREATE (role:Node:Concept:Role {id: 'test-' + row[0], name: row[0], nameKey: row[0], roleKind: 'POSITION',
					  family: 'Ships', origin: row[1]})
					WITH role, row, [[knots, row[2]], [tying, row[3]], [swimming, row[4]], [stoking, row[5]]] AS needs
					UNWIND needs AS need
					WITH role, need[0] AS skill, need[1] AS importance WHERE importance IS NOT NULL
					CREATE (role)-[:REQUIRES {importance: importance, source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(skill)
					""");
	}

	@Test
	void familiesAreListedByNameWithTheirRoles() {
		List<Family> families = this.graphQl.document("{ families { family roles } }")
			.execute()
			.path("families")
			.entityList(Family.class)
			.get();
		assertThat(families).contains(new Family("Bakery", 3))
			.isSortedAccordingTo(Comparator.comparing(Family::family, String.CASE_INSENSITIVE_ORDER));
		assertThat(families).extracting(Family::roles).doesNotContain(0);
		assertThat(families.stream().mapToInt(Family::roles).sum())
			.isEqualTo(this.driver.executableQuery("MATCH (role:Role) RETURN count(role.family) AS roles")
				.execute()
				.records()
				.getFirst()
				.get("roles")
				.asInt());
	}

	@AfterAll
	void removeIt() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void kindsAreCountedAsTheGraphHasThem() {
		assertThat(insights("counts { kind count }", "counts", KindCount.class))
			.containsExactlyInAnyOrderElementsOf(rows("""
					MATCH (n:Node)
					RETURN head([label IN labels(n) WHERE NOT label IN ['Node', 'Concept']]) AS kind, count(*) AS count
					""", InsightsTests::kindCount));
	}

	@Test
	void sourcesAreCountedByWhatTheyDescribeAndClaim() {
		List<SourceCount> counts = insights("sourceCounts { source { id } nodes { kind count } facts { kind count } }",
				"sourceCounts", SourceCount.class);
		assertThat(counts).extracting((count) -> count.source().id())
			.doesNotHaveDuplicates()
			.contains("career-atlas-editors");
		assertThat(counts).allSatisfy((count) -> {
			assertThat(count.facts()).containsExactlyElementsOf(rows("""
					MATCH ()-[fact {source: '%s'}]->()
					RETURN type(fact) AS kind, count(*) AS count ORDER BY kind
					""".formatted(count.source().id()), InsightsTests::kindCount));
			assertThat(count.nodes()).containsExactlyElementsOf(rows("""
					MATCH (n:Node) WHERE n.source = '%1$s' OR EXISTS { (n)-[:STATED_BY]->({id: '%1$s'}) }
					RETURN [label IN labels(n) WHERE NOT label IN ['Node', 'Concept']][0] AS kind, count(*) AS count
					ORDER BY kind
					""".formatted(count.source().id()), InsightsTests::kindCount));
		});
	}

	@Test
	void onlyTheSourcesAskedForAreCounted() {
		assertThat(insights(
				"sourceCounts(source: [\"career-atlas-editors\"]) { source { id } nodes { kind count } facts { kind count } }",
				"sourceCounts", SourceCount.class))
			.singleElement()
			.satisfies((count) -> assertThat(count.source().id()).isEqualTo("career-atlas-editors"));
	}

	@ParameterizedTest
	@MethodSource("filters")
	void demandForSkillsIsThatOfTheRolesLookedAt(String filter, String condition) {
		same(insights(
				"skillDemand(first: 100, filter: %s) { skill { id } roles of share meanImportance }".formatted(filter),
				"skillDemand", SkillDemand.class),
				rows("""
						MATCH (role:Role)-[fact:REQUIRES]->(:Skill)-[:SAME_AS]->{0,1}(skill:Skill) WHERE (%1$s)
						  AND NOT EXISTS { (skill)-[:SAME_AS]->() }
						WITH skill, role, max(fact.importance) AS importance
						WITH skill, count(*) AS roles, avg(importance) AS mean
						WITH *, %2$s AS of
						RETURN skill.id AS id, roles, of, 1.0 * roles / of AS share, mean
						ORDER BY roles DESC, round(mean, 6) DESC, skill.nameKey, skill.id LIMIT 100
						""".formatted(condition, described("REQUIRES", "skill", condition)),
						(row) -> new SkillDemand(ref(row, "id"), row.get("roles").asInt(), row.get("of").asInt(),
								row.get("share").asDouble(), row.get("mean").asDouble())));
	}

	/**
	 * Thirty roles of a catalogue that asks all of them; one of another lists the skill.
	 */
	@Test
	void whatACatalogueAsksAllItsRolesAboutCountsByThatCatalogueAlone() {
		this.graph
			.run("""
					CREATE (weaving:Node:Concept:Skill {id: 'test-weaving', name: 'Weaving', nameKey: 'weaving', skillKind: 'SKILL',
					  origin: 'test'})
					CREATE (looms:Node:Concept:Skill {id: 'test-survey-looms', name: 'Looms', nameKey: 'looms', skillKind: 'SKILL',
					  origin: 'test-survey'})
					CREATE (looms)-[:SAME_AS]->(weaving)
					CREATE (mender:Node:Concept:Role {id: 'test-mender', name: 'mender', nameKey: 'mender', roleKind: 'POSITION',
					  family: 'Cloth', origin: 'test'})
					CREATE (mender)-[:REQUIRES {importance: 90.0, source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(weaving)
					WITH * UNWIND range(1, 30) AS i
					CREATE (role:Node:Concept:Role {id: 'test-survey-' + i, name: 'weaver ' + i, nameKey: 'weaver ' + i,
					  roleKind: 'POSITION', family: 'Cloth', origin: 'test-survey'})
					CREATE (role)-[:REQUIRES {importance: 50.0, notRelevant: i <= 6, source: 'career-atlas-editors',
					  basis: 'EDITORIAL'}]->(looms)
					""");
		try {
			assertThat(insights(
					"skillDemand(first: 1, filter: {family: [\"Cloth\"]}) { skill { id } roles of share meanImportance }",
					"skillDemand", SkillDemand.class))
				.containsExactly(new SkillDemand(new Ref("test-weaving"), 24, 30, 0.8, 50));
			assertThat(insights(
					"skillDemand(filter: {nameContains: \"mender\"}) { skill { id } roles of share meanImportance }",
					"skillDemand", SkillDemand.class))
				.containsExactly(new SkillDemand(new Ref("test-weaving"), 1, 1, 1, 90));
		}
		finally {
			this.graph.run(
					"MATCH (node:Node) WHERE node.family = 'Cloth' OR node.id IN ['test-weaving', 'test-survey-looms'] DETACH DELETE node");
		}
	}

	@ParameterizedTest
	@MethodSource("filters")
	void adoptionOfToolsIsThatByTheRolesLookedAt(String filter, String condition) {
		same(insights("toolAdoption(first: 100, filter: %s) { tool { id } roles of share }".formatted(filter),
				"toolAdoption", ToolAdoption.class),
				rows("""
						MATCH (role:Role)-[:USES]->(tool:Tool) WHERE %1$s
						WITH DISTINCT role, tool
						WITH tool, count(*) AS roles
						WITH *, %2$s AS of
						RETURN tool.id AS id, roles, of, 1.0 * roles / of AS share
						ORDER BY roles DESC, tool.nameKey, tool.id LIMIT 100
						""".formatted(condition, described("USES", "tool", condition)),
						(row) -> new ToolAdoption(ref(row, "id"), row.get("roles").asInt(), row.get("of").asInt(),
								row.get("share").asDouble())));
	}

	/** The roles looked at that have needs, of the catalogues that know of the need. */
	private static String described(String need, String thing, String condition) {
		return """
				COUNT { MATCH (role:Role) WHERE (%3$s) AND EXISTS { (role)-[:%1$s]->() }
				  AND EXISTS { (%2$s)<-[:SAME_AS]-{0,1}()<-[:%1$s]-(:Role {origin: role.origin}) } RETURN role }"""
			.formatted(need, thing, condition);
	}

	@ParameterizedTest
	@MethodSource("filters")
	void reachOfCertificationsIsThatAmongTheRolesLookedAt(String filter, String condition) {
		same(insights(
				"certificationReach(first: 100, filter: %s) { certification { id } roles skills }".formatted(filter),
				"certificationReach", CertificationReach.class),
				rows("""
						MATCH (role:Role)-[:VALUES]->(certification:Certification) WHERE %s
						OPTIONAL MATCH (certification)-[:DEVELOPS]->(skill:Skill)
						WITH certification, count(DISTINCT role) AS roles, count(DISTINCT skill) AS skills
						RETURN certification.id AS id, roles, skills
						ORDER BY roles DESC, skills DESC, certification.nameKey, certification.id LIMIT 100
						""".formatted(condition), (row) -> new CertificationReach(ref(row, "id"),
						row.get("roles").asInt(), row.get("skills").asInt())));
	}

	@ParameterizedTest
	@MethodSource("filters")
	void gatewaysAreRolesThatMovesLeadToAndOnFrom(String filter, String condition) {
		same(gateways("filter: " + filter), gatewaysInCypher(condition, "move.basis <> 'RELATED_OCCUPATION'"));
	}

	@Test
	void gatewaysCountMovesThatCameToBeKnownAsWanted() {
		same(gateways("basis: [EDITORIAL]"), gatewaysInCypher("true", "move.basis = 'EDITORIAL'"));
		assertThat(gateways("basis: [RELATED_OCCUPATION]")).extracting((gateway) -> gateway.role().id())
			.containsExactly("test-cook", "test-waiter");
		assertThat(gateways("basis: []")).isEmpty();
	}

	@Test
	void theLengthOfAListOfRelatedOccupationsMakesNoGateway() {
		assertThat(gateways("filter: {nameContains: \"cook\"}")).isEmpty();
	}

	@Test
	void aSkillOfTwoCataloguesIsOneAmongTheRolesOfBoth() {
		assertThat(insights("skillDemand(filter: {family: [\"Ships\"]}) { skill { id } roles of share meanImportance }",
				"skillDemand", SkillDemand.class))
			.containsExactly(new SkillDemand(new Ref("test-knots"), 2, 3, 2.0 / 3, 65),
					new SkillDemand(new Ref("test-other-swimming"), 1, 1, 1, 70),
					new SkillDemand(new Ref("test-stoking"), 1, 2, 0.5, 40));
	}

	@Test
	void whatTwoSourcesSayAlikeCountsOnce() {
		String bakery = "filter: {family: [\"Bakery\"]}";
		assertThat(insights("skillDemand(%s) { skill { id } roles of share meanImportance }".formatted(bakery),
				"skillDemand", SkillDemand.class))
			.containsExactly(new SkillDemand(new Ref("test-baking"), 2, 2, 1, 40),
					new SkillDemand(new Ref("test-patience"), 1, 2, 0.5, 90));
		assertThat(insights("toolAdoption(%s) { tool { id } roles of share }".formatted(bakery), "toolAdoption",
				ToolAdoption.class))
			.containsExactly(new ToolAdoption(new Ref("test-oven"), 1, 1, 1));
		assertThat(insights("certificationReach(%s) { certification { id } roles skills }".formatted(bakery),
				"certificationReach", CertificationReach.class))
			.containsExactly(new CertificationReach(new Ref("test-master"), 1, 1));
		assertThat(gateways(bakery)).containsExactly(new Gateway(new Ref("test-baker"), 1, 1));
	}

	@Test
	void skillsAreOfTheKindsAndAsImportantAsWanted() {
		String demand = "skillDemand(filter: {family: [\"Bakery\"]}, %s) { skill { id } roles of share meanImportance }";
		assertThat(insights(demand.formatted("kinds: [ABILITY]"), "skillDemand", SkillDemand.class))
			.extracting((skill) -> skill.skill().id())
			.containsExactly("test-patience");
		assertThat(insights(demand.formatted("minImportance: 60"), "skillDemand", SkillDemand.class)).containsExactly(
				new SkillDemand(new Ref("test-patience"), 1, 2, 0.5, 90),
				new SkillDemand(new Ref("test-baking"), 1, 2, 0.5, 60));
		assertThat(insights(demand.formatted("kinds: []"), "skillDemand", SkillDemand.class)).isEmpty();
	}

	@Test
	void payIsPutTogetherWhereItCanBeCompared() {
		assertThat(pay("filter: {family: [\"Bakery\"]}")).containsExactly(new FamilyPay("Bakery", 3,
				List.of(figure("MEDIAN", null, "EUR", "YEAR", 3, 10_000, 30_000, 40_000, true),
						figure("MEDIAN", null, "USD", "YEAR", 1, 50_000, 50_000, 50_000, false),
						figure("RANGE", null, "EUR", "YEAR", 1, 20_000, 40_000, 60_000, false),
						figure("MEDIAN", null, "CHF", "HOUR", 1, 20, 20, 20, false),
						figure("PERCENTILE", 90, "CHF", "HOUR", 1, 30, 30.4, 30, true))));
	}

	@Test
	void payOfFamiliesIsThatOfTheirRoles() {
		List<FamilyPay> families = pay("first: 100");
		assertThat(families).extracting(FamilyPay::roles).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(families).extracting((family) -> new FamilyPay(family.family(), family.roles(), List.of()))
			.containsExactlyInAnyOrderElementsOf(rows("""
					MATCH (role:Role)-[:PAID]->(:Salary)
					RETURN role.family AS family, count(DISTINCT role) AS roles
					""",
					(row) -> new FamilyPay(row.get("family").asString(null), row.get("roles").asInt(), List.of())));
		assertThat(families).flatExtracting(FamilyPay::figures)
			.filteredOn((figure) -> figure.period().equals("YEAR"))
			.containsExactlyInAnyOrderElementsOf(
					rows("""
							MATCH (role:Role)-[fact:PAID]->(pay:Salary)
							WHERE pay.period IS NULL
							WITH DISTINCT role, fact.source AS source, pay
							WITH role.family AS family, role, source, pay.component AS component, pay.statistic AS statistic,
							  pay.currency AS currency, pay.region AS region, pay.context AS context, collect(pay) AS pays
							WITH family, source, component, statistic, currency, region, context, count(*) AS roles, collect(pays) AS all,
							  percentileCont(reduce(sum = 0.0, pay IN pays | sum + pay.low + pay.high) / 2 / size(pays), 0.5) AS median
							UNWIND all AS pays
							UNWIND pays AS pay
							RETURN family, source, component, statistic, currency, region, context, roles, min(pay.low) AS low, median,
							  max(pay.high) AS high, any(open IN collect(pay.openEnded) WHERE open) AS openEnded
							""",
							InsightsTests::payFigure));
	}

	@ParameterizedTest
	@ValueSource(strings = { "skillDemand(%s) { roles }", "toolAdoption(%s) { roles }",
			"certificationReach(%s) { roles }", "gateways(%s) { incoming }", "payByFamily(%s) { roles }" })
	void aFieldTakesItsLengthAndIsEmptyWhereNoRoleIsLookedAt(String field) {
		String name = field.substring(0, field.indexOf('('));
		assertThat(insights(field.formatted("first: 1"), name, Object.class)).hasSize(1);
		assertThat(insights(field.formatted("first: 0"), name, Object.class)).isEmpty();
		assertThat(insights(field.formatted("filter: {nameContains: \"no such role\"}"), name, Object.class)).isEmpty();
		for (int first : List.of(-1, 101)) {
			ask(field.formatted("first: " + first)).errors()
				.satisfy((errors) -> assertThat(errors).singleElement()
					.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 | counts { kind }
			4 | skillDemand(first: %d) { roles skill { name } }
			3 | toolAdoption(first: %d) { roles tool { name } }
			1 | certificationReach(first: %d) { roles certification { name } }
			1 | gateways(first: %d) { incoming role { name } }
			1 | payByFamily(first: %d) { figures { low } }
			""")
	void aFieldRunsAsManyStatementsHoweverLongItIs(int statements, String field) {
		assertThat(statements(field.formatted(1))).isEqualTo(statements);
		assertThat(statements(field.formatted(50))).isEqualTo(statements);
	}

	private int statements(String field) {
		this.graph.touch();
		try (var log = StatementLog.open()) {
			ask(field).errors().verify();
			return log.statements().size();
		}
	}

	private static Stream<Arguments> filters() {
		return Stream.of(arguments("{}", "true"),
				arguments("{family: [\"Product\", \"Delivery\"]}", "role.family IN ['Product', 'Delivery']"),
				arguments("{usesAny: [\"jira\"]}", "EXISTS { (role)-[:USES]->({id: 'jira'}) }"),
				arguments("{requiresAll: [\"planning\"], roleKind: [POSITION]}",
						"role.roleKind = 'POSITION' AND EXISTS { (role)-[:REQUIRES]->({id: 'planning'}) }"),
				arguments("{salaryAtLeast: 200000}", "EXISTS { (role)-[:PAID]->(pay) WHERE pay.high >= 200000 }"));
	}

	private List<Gateway> gateways(String arguments) {
		return insights("gateways(first: 100, %s) { role { id } incoming outgoing }".formatted(arguments), "gateways",
				Gateway.class);
	}

	private List<Gateway> gatewaysInCypher(String role, String move) {
		return rows("""
				MATCH (role:Role) WHERE %s
				OPTIONAL MATCH (role)<-[:TO]-(move:Transition) WHERE %s
				WITH role, count(DISTINCT move) AS incoming
				OPTIONAL MATCH (role)<-[:FROM]-(move:Transition) WHERE %s
				WITH role, incoming, count(DISTINCT move) AS outgoing
				WHERE incoming > 0 AND outgoing > 0
				RETURN role.id AS id, incoming, outgoing
				ORDER BY incoming * outgoing DESC, incoming + outgoing DESC, role.nameKey, role.id LIMIT 100
				""".formatted(role, move, move),
				(row) -> new Gateway(ref(row, "id"), row.get("incoming").asInt(), row.get("outgoing").asInt()));
	}

	private List<FamilyPay> pay(String arguments) {
		return insights(
				"""
						payByFamily(%s) { family roles figures { source { id } component statistic percentile currency period region
						  context roles low median high openEnded } }
						"""
					.formatted(arguments),
				"payByFamily", FamilyPay.class);
	}

	private <T> List<T> insights(String field, String name, Class<T> type) {
		return ask(field).path("insights." + name).entityList(type).get();
	}

	private GraphQlTester.Response ask(String field) {
		return this.graphQl.document("{ insights { %s } }".formatted(field)).execute();
	}

	private <T> List<T> rows(String statement, Function<Record, T> row) {
		return this.driver.executableQuery(statement).execute().records().stream().map(row).toList();
	}

	private static <T> void same(List<T> answered, List<T> counted) {
		assertThat(counted).isNotEmpty();
		assertThat(answered).usingRecursiveComparison()
			.withComparatorForType(new DoubleComparator(1e-9), Double.class)
			.isEqualTo(counted);
	}

	private static PayFigure figure(String statistic, @Nullable Integer percentile, String currency, String period,
			int roles, int low, double median, int high, boolean openEnded) {
		return new PayFigure(new Ref("career-atlas-editors"), "BASE", statistic, percentile, currency, period, "DE",
				null, roles, low, median, high, openEnded);
	}

	private static PayFigure payFigure(Record row) {
		return new PayFigure(ref(row, "source"), row.get("component").asString(), row.get("statistic").asString(), null,
				row.get("currency").asString(), "YEAR", row.get("region").asString(), row.get("context").asString(null),
				row.get("roles").asInt(), row.get("low").asInt(), row.get("median").asDouble(), row.get("high").asInt(),
				row.get("openEnded").asBoolean());
	}

	private static KindCount kindCount(Record row) {
		return new KindCount(row.get("kind").asString(), row.get("count").asInt());
	}

	private static Ref ref(Record row, String key) {
		return new Ref(row.get(key).asString());
	}

	record Family(String family, int roles) {
	}

	record Ref(String id) {
	}

	record KindCount(String kind, int count) {
	}

	record SourceCount(Ref source, List<KindCount> nodes, List<KindCount> facts) {
	}

	record SkillDemand(Ref skill, int roles, int of, double share, double meanImportance) {
	}

	record ToolAdoption(Ref tool, int roles, int of, double share) {
	}

	record CertificationReach(Ref certification, int roles, int skills) {
	}

	record Gateway(Ref role, int incoming, int outgoing) {
	}

	record FamilyPay(@Nullable String family, int roles, List<PayFigure> figures) {
	}

	record PayFigure(Ref source, String component, String statistic, @Nullable Integer percentile, String currency,
			String period, String region, @Nullable String context, int roles, int low, double median, int high,
			boolean openEnded) {
	}

}
