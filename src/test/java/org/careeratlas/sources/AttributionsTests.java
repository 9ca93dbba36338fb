package org.careeratlas.sources;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import org.careeratlas.model.ConceptKind;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.text.Meanings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Whoever shows data of a public catalogue learns whom to name: every root field and
 * every insight says so, even if nothing but figures is asked for.
 */
@AtlasTest
class AttributionsTests {

	private static final Map<String, String> BY_FIELD = Map.ofEntries(
			entry("role", "role(id: \"onet-baker\") { roleKind }"),
			entry("skillGapMatrix",
					"skillGapMatrix(from: [{role: \"onet-baker\"}], to: [\"product-manager\"]) { coverage }"),
			entry("roles", "roles(filter: {nameContains: \"onet\"}) { edges { cursor } }"),
			entry("skill", "skill(id: \"onet-baking\") { skillKind }"),
			entry("skillHierarchy", "skillHierarchy { skillKind }"),
			entry("skills", "skills(filter: {nameContains: \"onet\"}) { edges { cursor } }"),
			entry("tool", "tool(id: \"onet-oven\") { toolKind }"),
			entry("tools", "tools(filter: {nameContains: \"onet\"}) { edges { cursor } }"),
			entry("toolCategories", "toolCategories(kinds: [EQUIPMENT]) { nodes { tools } }"),
			entry("framework", "framework(id: \"onet-haccp\") { kind }"),
			entry("frameworks", "frameworks { edges { cursor } }"),
			entry("certification", "certification(id: \"onet-master\") { kind }"),
			entry("certifications", "certifications { edges { cursor } }"),
			entry("node", "node(id: \"onet-baker\") { id }"), entry("nodes", "nodes(ids: [\"onet-baker\"]) { id }"),
			entry("extractSkills", "extractSkills(text: \"Onet baking\", minConfidence: 0) { found { by } }"),
			entry("search", "search(query: \"onet baker\") { edges { matched } }"),
			entry("normalizeTitle", "normalizeTitle(title: \"onet baker\") { role { roleKind } }"),
			entry("families", "families { roles }"), entry("disciplines", "disciplines { name }"),
			entry("dimensions", "dimensions { name }"), entry("scenarios", "scenarios { summary }"),
			entry("jobZones", "jobZones { zone }"), entry("roleGroups", "roleGroups { name }"),
			entry("crosswalkConflicts", "crosswalkConflicts { nodes { other } }"), entry("faq", "faq { question }"),
			entry("sources", "sources { name }"),
			entry("skillGap", "skillGap(from: {role: \"founder\"}, to: \"onet-baker\") { transferability }"),
			entry("suggestRoles", """
					suggestRoles(from: {profile: {skills: [{skill: "onet-baking"}]}}, filter: {nameContains: "onet"}) {
					  nodes { score }
					}"""),
			entry("compareRoles", "compareRoles(ids: [\"founder\", \"onet-baker\"]) { skills { spread } }"),
			entry("careerPaths", "careerPaths(from: \"onet-baker\", to: \"onet-chef\") { paths { cost } }"),
			entry("learningPlan", "learningPlan(from: {role: \"founder\"}, to: \"onet-baker\") { reached }"),
			entry("nextBest", "nextBest(from: {role: \"onet-baker\"}, maximize: READINESS) { gain }"),
			entry("neighborhood", "neighborhood(id: \"onet-baker\") { nodes { kind } }"),
			entry("insights", "insights { skillDemand(filter: {nameContains: \"onet\"}) { roles } }"));

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final Map<String, String> BY_INSIGHT = Map.of("skillDemand", ") { roles }", "toolAdoption",
			") { roles }", "certificationReach", ") { roles }", "gateways", ") { incoming }", "payByFamily",
			") { roles }", "pivot", ", rows: FAMILY, measure: COUNT) { cells }");

	@Autowired
	private GraphEdits graph;

	@Autowired
	private GraphQlSource graphQl;

	@Autowired
	private Meanings meanings;

	@LocalServerPort
	private int port;

	@BeforeEach
	void addACatalogue() {
		this.graph
			.run("""
					CREATE (:Node:Source {id: 'onet', name: 'O*NET', nameKey: 'o*net', basis: 'SURVEY', attribution: 'Of O*NET.',
					  origin: 'test'})
					CREATE (baker:Node:Concept:Role {id: 'onet-baker', name: 'Onet baker', nameKey: 'onet baker', family: 'Bakery',
					  roleKind: 'POSITION', source: 'onet', origin: 'test'})
					CREATE (chef:Node:Concept:Role {id: 'onet-chef', name: 'Onet chef', nameKey: 'onet chef', family: 'Bakery',
					  roleKind: 'POSITION', source: 'onet', origin: 'test'})
					CREATE (skill:Node:Concept:Skill {id: 'onet-baking', name: 'Onet baking', nameKey: 'onet baking',
					  skillKind: 'SKILL', source: 'onet', origin: 'test'})
					CREATE (kneading:Node:Concept:Skill {id: 'onet-kneading', name: 'Onet kneading', nameKey: 'onet kneading',
					  skillKind: 'SKILL', source: 'onet', origin: 'test'})-[:BROADER {source: 'onet', basis: 'SURVEY'}]->(skill)
					CREATE (tool:Node:Concept:Tool {id: 'onet-oven', name: 'Onet oven', nameKey: 'onet oven', toolKind: 'EQUIPMENT',
					  category: 'Ovens', categories: ['Ovens'], categoryCodes: ['UNSPSC 48'], source: 'onet', origin: 'test'})
					CREATE (:Node:Concept:Framework {id: 'onet-haccp', name: 'Onet HACCP', nameKey: '0 onet haccp', source: 'onet',
					  origin: 'test'})
					CREATE (master:Node:Concept:Certification {id: 'onet-master', name: 'Onet master', nameKey: '0 onet master',
					  source: 'onet', origin: 'test'})
					CREATE (:Node:Discipline {id: 'onet-food', name: 'Food', nameKey: 'food', origin: 'test'})
					CREATE (:Node:Dimension {id: 'onet-heat', name: 'Heat', nameKey: 'heat', position: 99, origin: 'test'})
					CREATE (:Node:Scenario {id: 'onet-night', name: 'Night', nameKey: 'night', origin: 'test'})
					CREATE (:Node:JobZone {id: 'onet-job-zone-2', zone: 2, name: 'Some', nameKey: 'job zone 2', origin: 'test'})
					CREATE (:Node:RoleGroup {id: 'onet-51', name: 'Production', nameKey: 'production', origin: 'test'})
					CREATE (:Node:Question {id: 'onet-why', question: 'Why?', answer: 'Bread.', origin: 'test'})
					CREATE (move:Node:Transition {id: 'onet-baker-chef', kind: 'LATERAL', basis: 'CAREER_CHANGERS', origin: 'test'})
					CREATE (move)-[:FROM {source: 'onet', basis: 'SURVEY'}]->(baker)
					CREATE (move)-[:TO {source: 'onet', basis: 'SURVEY'}]->(chef)
					CREATE (back:Node:Transition {id: 'onet-chef-baker', kind: 'LATERAL', basis: 'CAREER_CHANGERS', origin: 'test'})
					CREATE (back)-[:FROM {source: 'onet', basis: 'SURVEY'}]->(chef)
					CREATE (back)-[:TO {source: 'onet', basis: 'SURVEY'}]->(baker)
					CREATE (pay:Node:Salary {id: 'onet-pay', component: 'BASE', statistic: 'MEDIAN', low: 1, high: 1,
					  openEnded: false, approximate: false, currency: 'USD', region: 'US', origin: 'test'})
					CREATE (baker)-[:PAID {source: 'onet', basis: 'SURVEY'}]->(pay)
					CREATE (baker)-[:DISPUTED_MATCH {mapping: 'CLOSE', source: 'onet', basis: 'COMPUTED'}]->(chef)
					CREATE (baker)-[:USES {source: 'onet', basis: 'SURVEY'}]->(tool)
					CREATE (baker)-[:VALUES {source: 'onet', basis: 'SURVEY'}]->(master)
					CREATE (baker)-[:REQUIRES {importance: 60.0, level: 50.0, necessity: 'ESSENTIAL', source: 'onet',
					  basis: 'SURVEY'}]->(skill)
					CREATE (chef)-[:REQUIRES {importance: 60.0, level: 50.0, necessity: 'ESSENTIAL', source: 'onet',
					  basis: 'SURVEY'}]->(skill)
					CREATE (chef)-[:REQUIRES {importance: 40.0, level: 50.0, necessity: 'ESSENTIAL', source: 'onet',
					  basis: 'SURVEY'}]->(kneading)
					""");
	}

	@AfterEach
	void removeIt() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void everyRootFieldAndEveryInsightIsAsked() {
		assertThat(BY_FIELD.keySet()).isEqualTo(fieldsOf("Query"));
		var insights = new HashSet<>(BY_INSIGHT.keySet());
		// the atlas counts its own nodes, and names the source that it counts for
		insights.addAll(Set.of("counts", "sourceCounts"));
		assertThat(insights).isEqualTo(fieldsOf("Insights"));
	}

	private Set<String> fieldsOf(String type) {
		GraphQLObjectType object = requireNonNull(this.graphQl.schema().getObjectType(type));
		return object.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).collect(Collectors.toSet());
	}

	static Stream<String> rootFields() {
		return BY_FIELD.values().stream();
	}

	@ParameterizedTest
	@MethodSource("rootFields")
	void aRootFieldNamesTheCatalogueOfItsAnswer(String field) {
		if (field.startsWith("extractSkills")) {
			await().atMost(PATIENCE).until(this::isBakingUnderstood);
		}
		assertThatOnetIsNamed("{ %s }".formatted(field));
	}

	private boolean isBakingUnderstood() {
		return this.meanings.isReady() && this.meanings.nearest("Onet baking", EnumSet.of(ConceptKind.SKILL), 1)
			.getFirst()
			.name()
			.equals("Onet baking");
	}

	static Stream<String> insights() {
		return BY_INSIGHT.entrySet()
			.stream()
			.map((insight) -> insight.getKey() + "(filter: {nameContains: \"onet\"}" + insight.getValue());
	}

	@ParameterizedTest
	@MethodSource("insights")
	void anInsightNamesTheCatalogueOfItsFigures(String insight) {
		assertThatOnetIsNamed("{ insights { %s } }".formatted(insight));
	}

	@Test
	void countsOfASourceNameIt() {
		assertThatOnetIsNamed("{ insights { sourceCounts(source: [\"onet\"]) { nodes { count } } } }");
	}

	private void assertThatOnetIsNamed(String query) {
		var answer = new RawHttp(this.port).ask(query);
		assertThat(answer.errors()).isEmpty();
		assertThat(answer.json().at("/extensions/attribution/0/text").asString()).as(query).isEqualTo("Of O*NET.");
	}

}
