package org.careeratlas.concepts;

import java.util.ArrayList;
import java.util.List;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.StatementLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Roles are found by pay, education and tools that are asked for, in any of their lists,
 * and ordered by several keys.
 */
@AtlasTest
@TestInstance(Lifecycle.PER_CLASS)
class RoleConditionsTests {

	@Autowired
	private GraphEdits graph;

	@LocalServerPort
	private int port;

	@BeforeAll
	void addRoles() {
		this.graph
			.run("""
					CREATE (:Node:Source {id: 'zz-source', name: 'A survey', nameKey: 'a survey', basis: 'SURVEY', origin: 'test'})
					CREATE (skill:Node:Concept:Skill {id: 'zz-skill', name: 'Zz skill', nameKey: 'zz skill', skillKind: 'SKILL',
					  reuseLevel: 'TRANSVERSAL', origin: 'test'})
					CREATE (drill:Node:Concept:Tool {id: 'zz-drill', name: 'Zz drill', nameKey: 'zz drill', toolKind: 'EQUIPMENT',
					  category: 'Zz', categories: ['Zz'], origin: 'test'})
					CREATE (saw:Node:Concept:Tool {id: 'zz-saw', name: 'Zz saw', nameKey: 'zz saw', toolKind: 'EQUIPMENT',
					  category: 'Zz', categories: ['Zz'], origin: 'test'})
					CREATE (other:Node:Concept:Tool {id: 'zz-saw-2', name: 'Zz saw, other', nameKey: 'zz saw, other',
					  toolKind: 'EQUIPMENT', category: 'Zz', categories: ['Zz'], origin: 'test'})
					CREATE (other)-[:SAME_AS {origin: 'test'}]->(saw)
					CREATE (high:Node:PreparationLevel {id: 'zz-education-6', kind: 'EDUCATION', category: 6, name: 'Bachelor',
					  origin: 'test'})
					CREATE (low:Node:PreparationLevel {id: 'zz-education-2', kind: 'EDUCATION', category: 2, name: 'School',
					  origin: 'test'})
					CREATE (years:Node:PreparationLevel {id: 'zz-experience-2', kind: 'EXPERIENCE', category: 2, name: 'Years',
					  origin: 'test'})
					WITH skill, drill, saw, other, high, low, years
					UNWIND [['a', 4, 70.0, 30.0, 100], ['b', 2, 10.0, 90.0, 200], ['c', 2, null, null, 300], ['d', null, null, null, 200]]
					  AS row
					CREATE (role:Node:Concept:Role {id: 'zz-' + row[0], name: 'Zz ' + row[0], nameKey: 'zz ' + row[0],
					  roleKind: 'POSITION', family: CASE WHEN row[0] < 'c' THEN 'Zz one' ELSE 'Zz two' END, jobZone: row[1],
					  source: 'zz-source', origin: 'test'})
					CREATE (role)-[:REQUIRES {importance: 10.0, necessity: 'OPTIONAL', source: 'zz-source', basis: 'SURVEY'}]->(skill)
					CREATE (pay:Node:Salary {id: 'zz-pay-' + row[0], component: 'BASE', statistic: 'MEDIAN', low: row[4] * 1000.0,
					  high: row[4] * 1000.0, openEnded: false, approximate: false,
					  currency: CASE row[0] WHEN 'c' THEN 'EUR' ELSE 'USD' END, period: 'YEAR', region: 'US',
					  regionScheme: 'ISO_3166', percentiles: [90], amounts: [999000.0], bounds: [false], origin: 'test'})
					CREATE (role)-[:PAID {source: 'zz-source', basis: 'SURVEY'}]->(pay)
					FOREACH (share IN CASE WHEN row[2] IS NULL THEN [] ELSE [1] END |
					  CREATE (role)-[:PREPARED_BY {share: row[2], source: 'zz-source', basis: 'SURVEY'}]->(high)
					  CREATE (role)-[:PREPARED_BY {share: row[3], source: 'zz-source', basis: 'SURVEY'}]->(low)
					  CREATE (role)-[:PREPARED_BY {share: 100.0, source: 'zz-source', basis: 'SURVEY'}]->(years))
					FOREACH (uses IN CASE row[0] WHEN 'a' THEN [1] ELSE [] END |
					  CREATE (role)-[:USES {hot: true, inDemand: true, source: 'zz-source', basis: 'SURVEY'}]->(drill)
					  CREATE (role)-[:USES {source: 'zz-source', basis: 'SURVEY'}]->(other))
					FOREACH (uses IN CASE row[0] WHEN 'b' THEN [1] ELSE [] END |
					  CREATE (role)-[:USES {hot: true, inDemand: false, source: 'zz-source', basis: 'SURVEY'}]->(drill)
					  CREATE (role)-[:USES {source: 'zz-source', basis: 'SURVEY'}]->(saw))
					""");
		this.graph
			.run("""
					MATCH (role:Role {id: 'zz-a'})
					CREATE (pay:Node:Salary {id: 'zz-local', component: 'BASE', statistic: 'MEDIAN', low: 500000.0, high: 500000.0,
					  openEnded: false, approximate: false, currency: 'USD', period: 'YEAR', region: 'US-CA',
					  regionScheme: 'ISO_3166', origin: 'test'})
					CREATE (hourly:Node:Salary {id: 'zz-hour', component: 'BASE', statistic: 'MEDIAN', low: 40.0, high: 40.0,
					  openEnded: false, approximate: false, currency: 'USD', period: 'HOUR', region: 'US',
					  regionScheme: 'ISO_3166', origin: 'test'})
					CREATE (role)-[:PAID_LOCALLY {source: 'zz-source', basis: 'SURVEY'}]->(pay)
					CREATE (role)-[:PAID {source: 'zz-source', basis: 'SURVEY'}]->(hourly)
					""");
	}

	@AfterAll
	void removeThem() {
		this.graph.removeNodesOfTheTest();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			pay: {atLeast: 150000}                                       | b c d
			pay: {atMost: 200000}                                        | a b d
			pay: {atLeast: 150000, atMost: 250000}                       | b d
			pay: {atLeast: 150000, currency: "EUR"}                      | c
			pay: {currency: "CHF"}                                       |
			pay: {atLeast: 400000}                                       |
			pay: {atLeast: 400000, region: "us-ca"}                      | a
			pay: {region: "US-NY"}                                       |
			pay: {atMost: 50, period: HOUR}                              | a
			not: {pay: {atLeast: 150000}}                                | a
			education: {atLeast: 6}                                      | a
			education: {atLeast: 6, minShare: 10}                        | a b
			education: {atMost: 5}                                       | b
			education: {minShare: 100}                                   | a b
			not: {education: {atLeast: 6}}                               | b c d
			uses: [{tool: "zz-drill"}]                                   | a b
			uses: [{tool: "zz-drill", inDemand: true}]                   | a
			uses: [{tool: "zz-drill", inDemand: false}]                  | b
			uses: [{hot: true}, {inDemand: true}]                        | a
			uses: [{tool: "zz-saw", hot: true}]                          |
			uses: [{tool: "zz-saw"}]                                     | a b
			uses: [{tool: "zz-saw-2", hot: false}]                       | a b
			uses: []                                                     | a b c d
			or: [{uses: [{inDemand: true}]}, {pay: {atLeast: 300000}}]   | a c
			or: [{uses: [{hot: true}, {inDemand: true}]}, {jobZone: [2]}] | a b c
			or: [{education: {atLeast: 6}}, {pay: {atLeast: 300000}}]    | a c
			or: [{requires: [{skill: "zz-skill", minImportance: 20}]}, {pay: {atLeast: 300000}}] | c
			or: [{requiresAll: ["zz-skill"]}, {pay: {atLeast: 300000}}]  | a b c d
			or: [{education: {atLeast: 6}}, {uses: [{tool: "zz-saw", hot: false}]}, {growthAtLeast: 5}] | a b
			not: {or: [{education: {atLeast: 6}}, {uses: [{inDemand: false, hot: true}]}]} | c d
			""")
	void eachConditionNarrows(String filter, String roles) {
		List<String> wanted = (roles == null) ? List.of()
				: List.of(roles.split(" ")).stream().map("zz-"::concat).toList();
		assertThat(ids("{ roles(filter: {nameContains: \"zz \", %s}) { nodes { id } } }".formatted(filter)))
			.containsExactlyElementsOf(wanted);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			pay: {atLeast: 2, atMost: 1}          | atLeast must not exceed atMost
			pay: {currency: "usd"}                | currency must be an ISO 4217 code, such as USD, but is 'usd'
			pay: {region: "California"}           | region must be an ISO 3166 code
			education: {atLeast: 0}               | atLeast must be from 1 to 12, but is 0
			education: {atMost: 13}               | atMost must be from 1 to 12, but is 13
			education: {minShare: 0.5}            | minShare is on a scale from 0 to 100, and is 0.5: did you mean 50?
			education: {minShare: 0}              | minShare must be more than 0
			uses: [{tool: "zz-dril"}]             | There is no tool with the id 'zz-dril': did you mean "zz-drill"?
			""")
	void aConditionOffTheScaleIsRefused(String filter, String message) {
		var answer = new RawHttp(this.port).ask("{ roles(filter: {%s}) { totalCount } }".formatted(filter));
		assertThat(answer.codes()).containsExactly("BAD_REQUEST");
		assertThat(answer.message()).startsWith(message);
		assertThat(answer.errors().getFirst().at("/extensions/argument").asString("")).startsWith("filter.");
	}

	@Test
	void theSameFiltersHoldInListsOfSkillsToolsAndRoles() {
		assertThat(ids("{ skill(id: \"zz-skill\") { roles(filter: {jobZone: [2]}) { nodes { id } } } }"))
			.containsExactly("zz-b", "zz-c");
		assertThat(ids("{ tool(id: \"zz-saw\") { roles(filter: {jobZone: [2]}) { nodes { id } } } }"))
			.containsExactly("zz-b");
		assertThat(ids("{ role(id: \"zz-a\") { tools(filter: {hot: true}) { nodes { id } } } }"))
			.containsExactly("zz-drill");
		assertThat(ids("{ role(id: \"zz-a\") { tools(filter: {not: {hot: true}}) { nodes { id } } } }"))
			.containsExactly("zz-saw");
		var page = new RawHttp(this.port)
			.ask("{ skill(id: \"zz-skill\") { roles(filter: {jobZone: [2]}, first: 1) { totalCount nodes { id } } } }");
		assertThat(page.data().at("/skill/roles/totalCount").asInt()).isEqualTo(2);
	}

	@Test
	void aFilterOfManyListsIsAppliedWithOneStatement() {
		this.graph.touch();
		ids("{ role(id: \"zz-a\") { id } }");
		try (var log = StatementLog.open()) {
			ids("""
					{ tools(filter: {nameContains: "zz"}) { nodes { roles(filter: {jobZone: [2, 4], nameContains: "zz"}) {
					  nodes { id } } } } }""");
			assertThat(log.statements()).hasSize(3);
		}
	}

	@Test
	void toolsAndSkillsAreFoundByWhatTheyAreToRoles() {
		assertThat(ids("{ tools(filter: {nameContains: \"zz\", inDemand: true}) { nodes { id } } }"))
			.containsExactly("zz-drill");
		assertThat(ids("{ tools(filter: {nameContains: \"zz\", hot: false}) { nodes { id } } }"))
			.containsExactly("zz-saw");
		assertThat(ids("{ tools(filter: {or: [{nameContains: \"zz dr\"}, {usedBy: [\"zz-b\"]}]}) { nodes { id } } }"))
			.containsExactly("zz-drill", "zz-saw");
		for (String kind : List.of("toolKind", "kind")) {
			assertThat(
					ids("{ tools(filter: {nameContains: \"zz\", %s: [EQUIPMENT]}) { nodes { id } } }".formatted(kind)))
				.containsExactly("zz-drill", "zz-saw");
			assertThat(
					ids("{ tools(filter: {nameContains: \"zz\", %s: [SOFTWARE]}) { nodes { id } } }".formatted(kind)))
				.isEmpty();
		}
		assertThat(ids("{ skills(filter: {nameContains: \"zz\", skillKind: [SKILL]}) { nodes { id } } }"))
			.containsExactly("zz-skill");
		assertThat(ids("{ skills(filter: {nameContains: \"zz\", kind: [ABILITY]}) { nodes { id } } }")).isEmpty();
		assertThat(ids("{ skills(filter: {reuseLevel: [TRANSVERSAL], nameContains: \"zz\"}) { nodes { id } } }"))
			.containsExactly("zz-skill");
		assertThat(ids("{ skills(filter: {reuseLevel: [SECTOR_SPECIFIC], nameContains: \"zz\"}) { nodes { id } } }"))
			.isEmpty();
		assertThat(ids("{ skills(filter: {developedBy: [\"cspo\"]}) { nodes { id } } }")).contains("customer-empathy");
		assertThat(ids("""
				{ skills(filter: {and: [{requiredBy: ["zz-a"]}, {not: {developedBy: ["cspo"]}}]}) { nodes { id } } }
				""")).containsExactly("zz-skill");
		assertThat(new RawHttp(this.port).ask("{ skills(filter: {not: {developedBy: [\"cspoo\"]}}) { totalCount } }")
			.message()).contains("\"cspo\"");
	}

	@Test
	void severalKeysOrderRolesAndPagesFollowThem() {
		String order = "{field: JOB_ZONE, direction: DESC, thenBy: {field: PAY, direction: DESC}}";
		assertThat(ordered(order, "")).containsExactly("zz-a", "zz-c", "zz-b", "zz-d");
		String byPay = "{field: PAY, thenBy: {field: JOB_ZONE, thenBy: {field: NAME, direction: DESC}}}";
		assertThat(ordered(byPay, "")).containsExactly("zz-a", "zz-d", "zz-b", "zz-c");
		for (String one : List.of(order, byPay, "{field: SKILLS, thenBy: {field: NAME, direction: DESC}}",
				"{field: GROWTH, thenBy: {field: PAY, direction: DESC}}")) {
			assertThat(pages(one)).as(one).isEqualTo(ordered(one, ""));
		}
		assertThat(ordered("{field: SKILLS, thenBy: {field: NAME, direction: DESC}}", "")).containsExactly("zz-d",
				"zz-c", "zz-b", "zz-a");
	}

	@Test
	void aCursorBelongsToItsOrderAndKeysAreFew() {
		var http = new RawHttp(this.port);
		String query = "{ roles(orderBy: %s, first: 1 %s) { pageInfo { endCursor } } }";
		String byPay = "{field: PAY, thenBy: {field: JOB_ZONE}}";
		String cursor = http.ask(query.formatted(byPay, "")).data().at("/roles/pageInfo/endCursor").asString();
		var other = http.ask(query.formatted("{field: PAY}", ", after: \"" + cursor + "\""));
		assertThat(other.codes()).containsExactly("BAD_REQUEST");
		String five = "{field: PAY, thenBy: {field: PAY, thenBy: {field: PAY, thenBy: {field: PAY, thenBy: {field: PAY}}}}}";
		assertThat(http.ask(query.formatted(five, "")).message()).isEqualTo("orderBy may have at most 4 keys");
	}

	private List<String> ordered(String order, String page) {
		return ids(
				"{ roles(filter: {nameContains: \"zz \"}, orderBy: %s %s) { nodes { id } } }".formatted(order, page));
	}

	/** All pages of one role, which are asked for by the cursor before. */
	private List<String> pages(String order) {
		var found = new ArrayList<String>();
		String after = "";
		boolean hasMore = true;
		while (hasMore) {
			var answer = new RawHttp(this.port).ask("""
					{ roles(filter: {nameContains: "zz "}, orderBy: %s, first: 1 %s) {
					  nodes { id } pageInfo { hasNextPage endCursor } } }""".formatted(order, after));
			assertThat(answer.errors()).isEmpty();
			found.addAll(answer.data().findValuesAsString("id"));
			hasMore = answer.data().at("/roles/pageInfo/hasNextPage").asBoolean();
			after = ", after: \"%s\"".formatted(answer.data().at("/roles/pageInfo/endCursor").asString());
		}
		return found;
	}

	private List<String> ids(String query) {
		var answer = new RawHttp(this.port).ask(query);
		assertThat(answer.errors()).isEmpty();
		return answer.data().findValuesAsString("id");
	}

}
