package org.careeratlas.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.RawHttp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables and counts are what plain Cypher counts, over the seed and a small catalogue.
 */
@AtlasTest
@TestInstance(Lifecycle.PER_CLASS)
class OverviewTests {

	@Autowired
	private Driver driver;

	@Autowired
	private GraphEdits graph;

	private RawHttp http;

	@BeforeAll
	void addACatalogue(@LocalServerPort int port) {
		this.http = new RawHttp(port);
		this.graph
			.run("""
					CREATE (cook:Node:Concept:Role {id: 'test-cook', name: 'Test cook', nameKey: 'test cook', roleKind: 'POSITION',
					  family: 'Test kitchen', jobZone: 2, origin: 'test'})
					CREATE (chef:Node:Concept:Role {id: 'test-chef', name: 'Test chef', nameKey: 'test chef', roleKind: 'POSITION',
					  family: 'Test kitchen', jobZone: 4, origin: 'test'})
					CREATE (top:Node:Concept:Skill {id: 'test-knowledge', name: 'Test knowledge', nameKey: 'test knowledge',
					  skillKind: 'KNOWLEDGE', group: true, origin: 'test'})
					CREATE (food:Node:Concept:Skill {id: 'test-food', name: 'Test food', nameKey: 'test food', skillKind: 'KNOWLEDGE',
					  group: true, origin: 'test'})
					CREATE (frying:Node:Concept:Skill {id: 'test-frying', name: 'Frying', nameKey: 'frying', skillKind: 'SKILL',
					  origin: 'test'})
					CREATE (law:Node:Concept:Skill {id: 'test-law', name: 'Law', nameKey: 'law', skillKind: 'KNOWLEDGE',
					  area: 'Test law', origin: 'test'})
					CREATE (food)-[:BROADER {source: 'test', basis: 'SURVEY'}]->(top), (frying)-[:BROADER {source: 'test', basis: 'SURVEY'}]->(food)
					CREATE (cook)-[:REQUIRES {importance: 40.0, source: 'test', basis: 'SURVEY'}]->(frying)
					CREATE (cook)-[:REQUIRES {importance: 60.0, source: 'test-too', basis: 'SURVEY'}]->(frying)
					CREATE (chef)-[:REQUIRES {importance: 90.0, source: 'test', basis: 'SURVEY'}]->(frying)
					CREATE (chef)-[:REQUIRES {importance: 30.0, source: 'test', basis: 'SURVEY'}]->(law)
					CREATE (cook)-[:REQUIRES {importance: 5.0, notRelevant: true, source: 'test', basis: 'SURVEY'}]->(law)
					CREATE (low:Node:PreparationLevel {id: 'test-low', kind: 'EDUCATION', category: 2, name: 'Test school',
					  origin: 'test'})
					CREATE (high:Node:PreparationLevel {id: 'test-high', kind: 'EDUCATION', category: 6, name: 'Test degree',
					  origin: 'test'})
					CREATE (chef)-[:PREPARED_BY {share: 40.0, source: 'test', basis: 'SURVEY'}]->(low)
					CREATE (chef)-[:PREPARED_BY {share: 60.0, source: 'test', basis: 'SURVEY'}]->(high)
					CREATE (pay:Node:Salary {id: 'test-pay', component: 'BASE', statistic: 'MEDIAN', low: 40000, high: 40000,
					  openEnded: false, approximate: false, currency: 'USD', region: 'US', origin: 'test'})
					CREATE (chef)-[:PAID {source: 'test', basis: 'SURVEY'}]->(pay)
					""");
	}

	@AfterAll
	void removeIt() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void toolsOfFamiliesAreThoseThatCypherCounts() {
		JsonNode pivot = pivot("rows: FAMILY, columns: TOOL_CATEGORY, measure: COUNT, first: 100");
		var counted = this.driver.executableQuery("""
				MATCH (role:Role)-[:USES]->(tool)
				UNWIND coalesce(tool.categories, [tool.category]) AS category
				RETURN role.family + ' / ' + category AS cell, toFloat(count(DISTINCT role)) AS roles
				""").execute().records();
		assertThat(counted).hasSizeGreaterThan(50);
		Map<String, JsonNode> cells = cells(pivot);
		assertThat(counted)
			.allSatisfy((row) -> assertThat(cells.getOrDefault(row.get("cell").asString(), pivot).asDouble(-1))
				.isEqualTo(row.get("roles").asDouble()));
	}

	@Test
	void aFilterChoosesTheRolesAndTheirSkillsAreGrouped() {
		JsonNode pivot = pivot(
				"rows: FAMILY, columns: SKILL_GROUP, measure: MEAN_IMPORTANCE, filter: {family: [\"Test kitchen\"]}");
		assertThat(pivot.path("columns").toString()).isEqualTo("[\"Test food\",\"Test law\"]");
		assertThat(pivot.at("/cells/0/0").asDouble()).isEqualTo(75);
		assertThat(pivot.at("/cells/0/1").asDouble()).isEqualTo(30);
	}

	@Test
	void educationIsWhatMostPeopleSayAndUnknownPayIsNull() {
		JsonNode pivot = pivot("rows: FAMILY, columns: EDUCATION, measure: COUNT, filter: {nameContains: \"test c\"}");
		assertThat(pivot.path("columns").toString()).isEqualTo("[\"Test degree\"]");
		assertThat(pivot.path("cells").toString()).isEqualTo("[[1.0]]");
		JsonNode pay = pivot("rows: JOB_ZONE, measure: MEDIAN_PAY, filter: {nameContains: \"test c\"}");
		assertThat(pay.path("rows").toString()).isEqualTo("[\"2\",\"4\"]");
		assertThat(pay.path("cells").toString()).isEqualTo("[[null],[40000.0]]");
		assertThat(pay.path("currency").asString()).isEqualTo("USD");
	}

	@Test
	void sharesBySourceAddUpToWhatEachSourceStates() {
		JsonNode pivot = pivot("rows: SOURCE, measure: COUNT, filter: {family: [\"Test kitchen\"]}");
		Map<String, JsonNode> cells = cells(pivot);
		assertThat(cells.getOrDefault("test / ", pivot).asDouble()).isEqualTo(2);
		assertThat(cells.getOrDefault("test-too / ", pivot).asDouble()).isEqualTo(1);
	}

	@Test
	void theSameAxisTwiceIsABadRequest() {
		var answer = this.http.ask("{ insights { pivot(rows: FAMILY, columns: FAMILY, measure: COUNT) { rows } } }");
		assertThat(answer.codes()).containsExactly("BAD_REQUEST");
		assertThat(answer.message()).contains("columns", "FAMILY");
	}

	@Test
	void theHierarchyCountsWhatIsBelow() {
		var answer = this.http
			.ask("{ skillHierarchy { id name below { skills roles } narrower { id below { skills roles } } } }");
		assertThat(answer.errors()).isEmpty();
		JsonNode tops = answer.data().path("skillHierarchy");
		assertThat(tops).extracting((top) -> top.path("name").asString().toLowerCase(Locale.ROOT)).isSorted();
		JsonNode top = tops.values()
			.stream()
			.filter((one) -> one.path("id").asString().equals("test-knowledge"))
			.findFirst()
			.orElseThrow();
		assertThat(top.path("below").toString()).isEqualTo("{\"skills\":1,\"roles\":2}");
		assertThat(top.at("/narrower/0/below").toString()).isEqualTo("{\"skills\":1,\"roles\":2}");
	}

	@Test
	void ofEachSkillOfTheSeedAsManyRolesAreBelowAsCypherCounts() {
		var counted = this.driver.executableQuery("""
				MATCH (skill:Skill {origin: 'seed'})
				RETURN skill.id AS id, COUNT { MATCH (skill)<-[:BROADER]-{1,9}(s) RETURN DISTINCT s } AS skills,
				  COUNT { MATCH (skill)<-[:BROADER]-{0,9}()<-[:REQUIRES]-(role) RETURN DISTINCT role } AS roles
				""").execute().records();
		assertThat(counted).hasSizeGreaterThan(50)
			.allSatisfy((row) -> assertThat(below(row.get("id").asString())).isEqualTo(
					"{\"skills\":%d,\"roles\":%d}".formatted(row.get("skills").asInt(), row.get("roles").asInt())));
	}

	private String below(String skill) {
		return this.http.ask("{ skill(id: \"%s\") { below { skills roles } } }".formatted(skill))
			.data()
			.at("/skill/below")
			.toString();
	}

	private JsonNode pivot(String arguments) {
		var answer = this.http.ask("{ insights { pivot(%s) { rows columns cells currency } } }".formatted(arguments));
		assertThat(answer.errors()).isEmpty();
		return answer.data().at("/insights/pivot");
	}

	/** The cells by row and column, with a slash between. */
	private static Map<String, JsonNode> cells(JsonNode pivot) {
		List<String> columns = pivot.path("columns").isEmpty() ? List.of("")
				: pivot.path("columns").values().stream().map(JsonNode::asString).toList();
		var cells = new HashMap<String, JsonNode>();
		IntStream.range(0, pivot.path("rows").size())
			.forEach((row) -> IntStream.range(0, columns.size())
				.forEach((column) -> cells.put(pivot.path("rows").get(row).asString() + " / " + columns.get(column),
						pivot.path("cells").get(row).get(column))));
		return cells;
	}

}
