package org.careeratlas.concepts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What public catalogues bring beyond the seed can be asked for, and says whose it is.
 */
@AtlasTest
class CatalogueFieldsTests {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Driver driver;

	@Autowired
	private GraphEdits graph;

	@LocalServerPort
	private int port;

	@BeforeEach
	void addACatalogue() {
		this.graph
			.run("""
					CREATE (:Node:Source {id: 'onet', name: 'O*NET', nameKey: 'o*net', basis: 'SURVEY', licence: 'CC BY 4.0',
					  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/', attribution: 'Of O*NET.',
					  releasedOn: date('2025-02-01'), origin: 'test'})
					CREATE (role:Node:Concept:Role {id: 'onet-51-3011.00', name: 'Bakers', nameKey: 'bakers',
					  roleKind: 'POSITION', jobZone: 2, regulated: true, codes: ['ONET_SOC 51-3011.00', 'SOC_2018 51-3011'],
					  codeUrls: ['https://www.onetonline.org/link/summary/51-3011.00', ''], source: 'onet', origin: 'test'})
					CREATE (:Node:JobZone {id: 'onet-job-zone-2', zone: 2, name: 'Some preparation', nameKey: 'job zone 2',
					  education: 'A diploma.', source: 'onet', origin: 'test'})
					CREATE (tool:Node:Concept:Tool {id: 'onet-oven-control', name: 'Oven Control', nameKey: 'oven control',
					  toolKind: 'SOFTWARE', category: 'Oven software', categories: ['Oven software', 'Cooking software'],
					  categoryCodes: ['UNSPSC 43', 'UNSPSC 42'], source: 'onet', origin: 'test'})
					CREATE (role)-[:USES {purpose: 'Oven software', source: 'onet', basis: 'DOCUMENT'}]->(tool)
					CREATE (role)-[:USES {purpose: 'Cooking software', source: 'onet', basis: 'DOCUMENT'}]->(tool)
					CREATE (task:Node:Responsibility {id: 'onet-task-1', name: 'Bake rye bread', nameKey: 'bake rye bread',
					  responsibilityKind: 'DUTY', source: 'onet', origin: 'test'})
					CREATE (activity:Node:Responsibility {id: 'onet-dwa-1', name: 'Bake', nameKey: 'bake',
					  responsibilityKind: 'ACTIVITY', source: 'onet', origin: 'test'})
					CREATE (role)-[:RESPONSIBLE_FOR {source: 'onet', basis: 'SURVEY', note: 'Core'}]->(task)
					CREATE (task)-[:PART_OF {source: 'onet', basis: 'DOCUMENT'}]->(activity)
					CREATE (major:Node:RoleGroup {id: 'esco-isco-7', name: 'Craft workers', nameKey: 'craft workers',
					  codes: ['ISCO_08 7'], codeUrls: [''], source: 'esco', origin: 'test'})
					CREATE (unit:Node:RoleGroup {id: 'esco-isco-7512', name: 'Bread makers', nameKey: 'bread makers',
					  codes: ['ISCO_08 7512'], codeUrls: [''], source: 'esco', origin: 'test'})
					CREATE (special:Node:Concept:Role {id: 'esco-pastry', name: 'Pastry cook', nameKey: 'pastry cook',
					  roleKind: 'POSITION', codes: ['ISCO_08 7512'], codeUrls: [''], source: 'esco', origin: 'test'})
					CREATE (unit)-[:BROADER {source: 'esco', basis: 'DOCUMENT'}]->(major)
					CREATE (role)-[:BROADER {source: 'esco', basis: 'DOCUMENT'}]->(unit)
					CREATE (special)-[:BROADER {source: 'esco', basis: 'DOCUMENT'}]->(role)
					""");
	}

	@AfterEach
	void removeIt() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void sourcesCountWhatTheGraphHoldsOfThem() {
		var counted = new RawHttp(this.port).ask("{ sources { id counts { kind count } } }").data().path("sources");
		assertThat(counted).isNotEmpty().allSatisfy((source) -> {
			Map<String, Integer> counts = source.path("counts")
				.valueStream()
				.collect(Collectors.toMap((count) -> count.path("kind").asString(),
						(count) -> count.path("count").asInt()));
			counts.forEach((kind, count) -> assertThat(count).as("%s of %s", kind, source)
				.isEqualTo(count(kind, source.path("id").asString()))
				.isPositive());
		});
		assertThat(counted.valueStream()
			.filter((source) -> source.path("id").asString().equals("onet"))
			.flatMap((source) -> source.path("counts").valueStream())
			.map((count) -> count.path("kind").asString()))
			.containsExactly("JobZone", "Responsibility", "Role", "Tool", "PART_OF", "RESPONSIBLE_FOR", "USES");
	}

	/** Nodes have labels in camel case, and facts have types in capitals. */
	private int count(String kind, String source) {
		String statement = kind.equals(kind.toUpperCase())
				? "MATCH ()-[fact:%s {source: $source}]->() RETURN count(fact)".formatted(kind)
				: "MATCH (n:%s) WHERE n.source = $source OR EXISTS { (n)-[:STATED_BY]->({id: $source}) } RETURN count(n)"
					.formatted(kind);
		return this.driver.executableQuery(statement)
			.withParameters(Map.of("source", source))
			.execute()
			.records()
			.getFirst()
			.get(0)
			.asInt();
	}

	@Test
	void countsFollowTheGraph() {
		String query = "{ sources { id counts { kind count } } }";
		var before = new RawHttp(this.port).ask(query).data();
		this.graph.run("MATCH (tool {id: 'onet-oven-control'}) DETACH DELETE tool");
		assertThat(new RawHttp(this.port).ask(query).data()).isNotEqualTo(before);
	}

	@Test
	void aResponseCarriesTheAttributionsThatItsDataAskFor() {
		for (String query : List.of("{ role(id: \"onet-51-3011.00\") { name } }",
				"{ roles(filter: {code: \"51-3011\"}) { edges { cursor } } }",
				"{ search(query: \"bakers\") { edges { matched } } }",
				"{ skillGap(from: {role: \"founder\"}, to: \"onet-51-3011.00\") { transferability } }",
				"{ sources { name } }")) {
			var answer = new RawHttp(this.port).ask(query);
			assertThat(answer.errors()).isEmpty();
			assertThat(answer.json().at("/extensions/attribution")).as(query).hasSize(1);
			assertThat(answer.json().at("/extensions/attribution/0/source").asString()).isEqualTo("onet");
			assertThat(answer.json().at("/extensions/attribution/0/text").asString()).isEqualTo("Of O*NET.");
			assertThat(answer.json().at("/extensions/attribution/0/licenceUrl").asString()).contains("by/4.0");
		}
	}

	@Test
	void aResponseWithoutSuchDataCarriesNoAttribution() {
		for (String query : List.of(
				"{ role(id: \"founder\") { name skills { nodes { name } } evidence { source { name } } } }",
				"{ role(id: \"esco-pastry\") { name } }", "{ __typename }")) {
			assertThat(new RawHttp(this.port).ask(query).json().has("extensions")).as(query).isFalse();
		}
	}

	@Test
	void whatACatalogueBroughtHasTheCatalogueForEvidence() {
		var answer = this.graphQl
			.document("{ role(id: \"onet-51-3011.00\") { evidence { basis asOf url source { id attribution } } } }")
			.execute();
		answer.path("role.evidence[*].source.id").entityList(String.class).containsExactly("onet");
		answer.path("role.evidence[0].source.attribution").entity(String.class).isEqualTo("Of O*NET.");
		answer.path("role.evidence[0].asOf").entity(String.class).isEqualTo("2025-02-01");
		answer.path("role.evidence[0].url").entity(String.class).matches((url) -> url.endsWith("51-3011.00"));
	}

	@Test
	void rolesAreFoundByTheirCodes() {
		assertThat(roles("{code: [\"51-3011.00\"]}")).containsExactly("onet-51-3011.00");
		assertThat(roles("{code: [\"SOC_2018 51-3011\", \"7512\"]}")).containsExactly("onet-51-3011.00", "esco-pastry");
		assertThat(roles("{code: [\"ISCO_08 51-3011\", \"3011\", \"\"]}")).isEmpty();
	}

	@Test
	void rolesAreFoundByAnyGroupAboveThem() {
		assertThat(roles("{group: [\"esco-isco-7\"]}")).containsExactly("onet-51-3011.00", "esco-pastry");
	}

	@Test
	void aRoleKnowsItsPreparationItsGroupsAndWhatIsAboveAndBelow() {
		var answer = this.graphQl.document("""
				{
				  role(id: "onet-51-3011.00") {
				    regulated
				    preparation { name education }
				    groups { codes { code } broader { id } roles { id } }
				    narrower { id broader { id } groups { id } }
				  }
				}
				""").execute();
		answer.path("role.regulated").entity(Boolean.class).isEqualTo(true);
		answer.path("role.preparation.education").entity(String.class).isEqualTo("A diploma.");
		answer.path("role.groups[*].codes[*].code").entityList(String.class).containsExactly("7512");
		answer.path("role.groups[*].broader[*].id").entityList(String.class).containsExactly("esco-isco-7");
		answer.path("role.groups[*].roles[*].id").entityList(String.class).containsExactly("onet-51-3011.00");
		answer.path("role.narrower[*].broader[*].id").entityList(String.class).containsExactly("onet-51-3011.00");
		answer.path("role.narrower[*].groups[*].id").entityList(String.class).containsExactly("esco-isco-7512");
	}

	@Test
	void groupsAndZonesAreListed() {
		var answer = this.graphQl.document("{ roleGroups { id narrower { id } } jobZones { zone } }").execute();
		answer.path("roleGroups[*].id").entityList(String.class).containsExactly("esco-isco-7512", "esco-isco-7");
		answer.path("roleGroups[1].narrower[*].id").entityList(String.class).containsExactly("esco-isco-7512");
		answer.path("jobZones[*].zone").entityList(Integer.class).containsExactly(2);
	}

	@Test
	void aTaskTellsItsTypeAndItsActivityAndTheActivityItsRoles() {
		var answer = this.graphQl.document("""
				{
				  role(id: "onet-51-3011.00") {
				    responsibilityFacts(kinds: [DUTY]) {
				      evidence { note }
				      responsibility { partOf { name responsibilityKind roles { id } } }
				    }
				  }
				}
				""").execute();
		answer.path("role.responsibilityFacts[*].evidence[*].note").entityList(String.class).containsExactly("Core");
		String activity = "role.responsibilityFacts[*].responsibility.partOf[*]";
		answer.path(activity + ".responsibilityKind").entityList(String.class).containsExactly("ACTIVITY");
		answer.path(activity + ".roles[*].id").entityList(String.class).containsExactly("onet-51-3011.00");
	}

	@Test
	void aToolIsInAllItsCategories() {
		var answer = this.graphQl.document("""
				{
				  tools(filter: {category: ["Cooking software"]}) {
				    nodes { id category categories roles { edges { purpose purposes } } }
				  }
				}
				""").execute();
		answer.path("tools.nodes[*].id").entityList(String.class).containsExactly("onet-oven-control");
		answer.path("tools.nodes[0].category").entity(String.class).isEqualTo("Oven software");
		answer.path("tools.nodes[0].categories")
			.entityList(String.class)
			.containsExactly("Oven software", "Cooking software");
		answer.path("tools.nodes[0].roles.edges[0].purposes")
			.entityList(String.class)
			.containsExactly("Cooking software", "Oven software");
	}

	@Test
	void categoriesCountTheirToolsOfTheKinds() {
		var all = this.graphQl.document("{ toolCategories(first: 100) { nodes { name tools code { scheme code } } } }")
			.execute();
		all.path("toolCategories.nodes[?(@.name == 'Cooking software')].code.code")
			.entityList(String.class)
			.containsExactly("42");
		all.path("toolCategories.nodes[*].tools")
			.entityList(Integer.class)
			.satisfies((tools) -> assertThat(tools).isSortedAccordingTo((one, other) -> other - one)
				.satisfies((sorted) -> assertThat(sorted.stream().mapToInt(Integer::intValue).sum())
					.isEqualTo(listings())));
		this.graphQl.document("{ toolCategories(kind: [EQUIPMENT]) { totalCount } }")
			.execute()
			.path("toolCategories.totalCount")
			.entity(Integer.class)
			.isEqualTo(0);
	}

	/** How often tools are in categories. */
	private int listings() {
		return this.driver.executableQuery("""
				MATCH (tool:Tool)
				RETURN sum(CASE WHEN tool.categories IS NOT NULL THEN size(tool.categories)
				  WHEN tool.category IS NOT NULL THEN 1 ELSE 0 END)
				""").execute().records().getFirst().get(0).asInt();
	}

	private List<String> roles(String filter) {
		return this.graphQl.document("{ roles(filter: %s) { nodes { id } } }".formatted(filter))
			.execute()
			.path("roles.nodes[*].id")
			.entityList(String.class)
			.get();
	}

}
