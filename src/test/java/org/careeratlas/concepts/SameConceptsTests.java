package org.careeratlas.concepts;

import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Jira under two other names of another source, of which a clerk uses both. */
@AtlasTest
class SameConceptsTests {

	@Autowired
	private GraphEdits graph;

	@Autowired
	private SameConcepts same;

	@LocalServerPort
	private int port;

	private List<String> users;

	private int tools;

	@BeforeEach
	void addOtherNames() {
		this.users = ids(ask("{ tool(id: \"jira\") { roles(first: 100) { nodes { id } } } }").at("/tool/roles/nodes"));
		this.tools = ask("{ tools { totalCount } }").at("/tools/totalCount").asInt();
		this.graph
			.run("""
					MATCH (jira:Tool {id: 'jira'})
					CREATE (clerk:Node:Concept:Role {id: 'test-clerk', name: 'Clerk', nameKey: 'clerk', roleKind: 'POSITION',
					  origin: 'test'})
					WITH jira, clerk
					UNWIND ['Atlassian JIRA', 'Jira tracker'] AS name
					CREATE (tool:Node:Concept:Tool {id: 'test-' + replace(toLower(name), ' ', '-'), name: name,
					  nameKey: toLower(name), toolKind: 'SOFTWARE', categories: ['Trackers'], category: 'Trackers', origin: 'test'})
					CREATE (clerk)-[:USES {purpose: name, source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(tool)
					CREATE (jira)-[:MATCHES {mapping: 'EXACT', source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(tool)
					CREATE (tool)-[:SAME_AS]->(jira)
					""");
	}

	@AfterEach
	void removeThem() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void eachNameSaysWhatIsTheSameThePreferredOneFirst() {
		assertThat(sameAs("jira")).containsExactly("test-atlassian-jira", "test-jira-tracker");
		assertThat(sameAs("test-atlassian-jira")).containsExactly("jira", "test-jira-tracker");
		assertThat(sameAs("confluence")).isEmpty();
		assertThat(this.same.preferred()).containsEntry(new Id("test-atlassian-jira"), new Id("jira"))
			.doesNotContainKey(new Id("jira"));
	}

	@Test
	void everyMatchSaysWhoClaimsIt() {
		var matches = ask("{ tool(id: \"jira\") { matches { mapping tool { id } evidence { source { id } } } } }")
			.at("/tool/matches");
		assertThat(matches).hasSize(2).allSatisfy((match) -> {
			assertThat(match.at("/mapping").asString()).isEqualTo("EXACT");
			assertThat(match.at("/evidence/0/source/id").asString()).isEqualTo("career-atlas-editors");
		});
	}

	@Test
	void allRolesUseOneToolWhateverItsName() {
		for (String id : List.of("jira", "test-atlassian-jira", "test-jira-tracker")) {
			assertThat(ids(ask("{ tool(id: \"%s\") { roles(first: 100) { nodes { id } } } }".formatted(id))
				.at("/tool/roles/nodes"))).containsAll(this.users)
				.contains("test-clerk")
				.hasSize(this.users.size() + 1);
			assertThat(
					ask("{ roles(filter: {usesAny: [\"%s\"]}) { totalCount } }".formatted(id)).at("/roles/totalCount")
						.asInt())
				.isEqualTo(this.users.size() + 1);
		}
	}

	@Test
	void aRoleUsesTheThingOnceAsAllSourcesSay() {
		var tools = ask(
				"{ role(id: \"test-clerk\") { tools { edges { purposes node { id } evidence { source { id } } } } } }")
			.at("/role/tools/edges");
		assertThat(tools).singleElement().satisfies((edge) -> {
			assertThat(edge.at("/node/id").asString()).isEqualTo("jira");
			assertThat(edge.at("/purposes")).hasSize(2);
		});
	}

	@Test
	void listsAndCountsNameTheThingOnce() {
		assertThat(ids(ask("{ tools(filter: {nameContains: \"jira tracker\"}) { nodes { id } } }").at("/tools/nodes")))
			.containsExactly("jira");
		assertThat(ids(ask("{ tools(filter: {usedBy: [\"test-clerk\"]}) { nodes { id } } }").at("/tools/nodes")))
			.containsExactly("jira");
		assertThat(ask("{ tools { totalCount } }").at("/tools/totalCount").asInt()).isEqualTo(this.tools);
		assertThat(ask("{ insights { counts { kind count } } }").at("/insights/counts")
			.valueStream()
			.filter((count) -> count.path("kind").asString().equals("Tool"))
			.map((count) -> count.path("count").asInt())).containsExactly(this.tools);
		assertThat(ask("{ toolCategories(first: 100) { nodes { name tools } } }").at("/toolCategories/nodes")
			.valueStream()
			.filter((category) -> category.path("name").asString().equals("Trackers"))
			.map((category) -> category.path("tools").asInt())).containsExactly(1);
	}

	@Test
	void searchFindsTheThingByEveryName() {
		for (String query : List.of("jira", "atlassian jira", "jira tracker")) {
			var hits = ask("{ search(query: \"%s\") { edges { matched node { id } sameAs { id } } } }".formatted(query))
				.at("/search/edges");
			assertThat(hits.at("/0/node/id").asString()).isEqualTo("jira");
			assertThat(ids(hits.at("/0/sameAs"))).containsExactly("test-atlassian-jira", "test-jira-tracker");
			assertThat(hits.valueStream().map((hit) -> hit.at("/node/id").asString()))
				.noneMatch((id) -> id.startsWith("test-"));
		}
	}

	@Test
	void whoMastersItUnderOneNameHasItUnderEvery() {
		var gap = ask("""
				{
				  skillGap(from: {profile: {skills: [], tools: ["test-atlassian-jira"]}}, to: "test-clerk") {
				    toolsToLearn { id }
				  }
				}
				""");
		assertThat(gap.at("/skillGap/toolsToLearn")).isEmpty();
	}

	@Test
	void insightsCountARoleOnce() {
		var adoption = ask(
				"{ insights { toolAdoption(filter: {usesAny: [\"jira\"]}, first: 1) { tool { id } roles } } }")
			.at("/insights/toolAdoption/0");
		assertThat(adoption.at("/tool/id").asString()).isEqualTo("jira");
		assertThat(adoption.at("/roles").asInt()).isEqualTo(this.users.size() + 1);
	}

	@Test
	void theNeighborhoodShowsOneNeighborWithItsSources() {
		String query = """
				{
				  neighborhood(id: "%s", relations: [USES]) {
				    nodes { id } edges { fromId toId evidence { source { id } } }
				  }
				}
				""";
		var ofRole = ask(query.formatted("test-clerk")).at("/neighborhood");
		assertThat(ids(ofRole.at("/nodes"))).containsExactly("test-clerk", "jira");
		assertThat(ofRole.at("/edges")).hasSize(1);
		assertThat(ofRole.at("/edges/0/evidence")).isNotEmpty();
		var ofTool = ask(query.formatted("jira")).at("/neighborhood");
		assertThat(ids(ofTool.at("/nodes"))).contains("test-clerk").containsAll(this.users);
		assertThat(ofTool.at("/edges")).hasSize(this.users.size() + 1);
	}

	private List<String> sameAs(String id) {
		return ids(ask("{ tool(id: \"%s\") { sameAs { id } } }".formatted(id)).at("/tool/sameAs"));
	}

	private static List<String> ids(JsonNode nodes) {
		return nodes.valueStream().map((node) -> node.path("id").asString()).toList();
	}

	private JsonNode ask(String query) {
		var answer = new RawHttp(this.port).ask(query);
		assertThat(answer.errors()).isEmpty();
		return answer.data();
	}

}
