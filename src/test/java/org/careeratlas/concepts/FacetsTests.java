package org.careeratlas.concepts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.RawHttp.Answer;
import org.careeratlas.testing.StatementLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of roles and hits are counted by the values that another choice would find. */
@AtlasTest
@TestInstance(Lifecycle.PER_CLASS)
class FacetsTests {

	private static final int MANY = 320;

	@Autowired
	private GraphEdits graph;

	@LocalServerPort
	private int port;

	@BeforeAll
	void addRoles() {
		this.graph
			.run("""
					CREATE (:Node:Source {id: 'oews-nonmetropolitan', name: 'One', nameKey: 'one', basis: 'SURVEY', attribution: 'Of one.',
					  origin: 'test'})
					CREATE (:Node:Source {id: 'qx-two', name: 'Two', nameKey: 'two', basis: 'SURVEY', origin: 'test'})
					WITH 1 AS one
					UNWIND [['a', 'Bread', 2, 'POSITION', 'oews-nonmetropolitan'], ['b', 'Bread', 3, 'POSITION', 'oews-nonmetropolitan'],
					  ['c', 'Stage', 3, 'POSITION', 'qx-two'], ['d', null, null, 'UNIT', 'qx-two']] AS row
					CREATE (:Node:Concept:Role {id: 'qx-' + row[0], name: 'Qxfoo ' + row[0], nameKey: 'qxfoo ' + row[0],
					  family: row[1], jobZone: row[2], roleKind: row[3], source: row[4], origin: 'test'})
					""");
		this.graph
			.run("""
					CREATE (:Node:Concept:Tool {id: 'qx-tool', name: 'Qxfoo oven', nameKey: 'qxfoo oven', toolKind: 'EQUIPMENT',
					  source: 'qx-two', origin: 'test'})
					WITH 1 AS one
					UNWIND range(1, $many) AS i
					CREATE (:Node:Concept:Skill {id: 'qx-skill-' + i, name: 'Qxmany ' + i, nameKey: 'qxmany ' + i,
					  skillKind: 'SKILL', source: 'qx-two', origin: 'test'})
					"""
				.replace("$many", String.valueOf(MANY)));
	}

	@AfterAll
	void removeThem() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void rolesAreCountedByFamilyZoneKindAndSource() {
		Answer answer = roles("");
		Map<String, Map<String, Integer>> facets = facets(answer, "/roles/facets");
		assertThat(facets).containsOnlyKeys("family", "jobZone", "roleKind", "source");
		assertThat(facets.get("family")).containsExactly(Map.entry("Bread", 2), Map.entry("Stage", 1));
		assertThat(facets.get("jobZone")).containsExactly(Map.entry("3", 2), Map.entry("2", 1));
		assertThat(facets.get("roleKind")).containsExactly(Map.entry("POSITION", 3), Map.entry("UNIT", 1));
		assertThat(facets.get("source")).containsExactly(Map.entry("oews-nonmetropolitan", 2), Map.entry("qx-two", 2));
		assertThat(answer.data().at("/roles/capped").asBoolean(true)).isFalse();
		assertThat(answer.data().at("/roles/totalCount").asInt()).isEqualTo(4);
	}

	@Test
	void aCountLeavesOutWhatTheFilterSaysAboutItself() {
		Map<String, Map<String, Integer>> facets = facets(roles(", family: [\"Bread\"], jobZone: [3]"),
				"/roles/facets");
		assertThat(facets.get("family")).containsExactly(Map.entry("Bread", 1), Map.entry("Stage", 1));
		assertThat(facets.get("jobZone")).containsExactly(Map.entry("2", 1), Map.entry("3", 1));
		assertThat(facets.get("roleKind")).containsExactly(Map.entry("POSITION", 1));
		assertThat(facets.getOrDefault("source", Map.of())).containsExactly(Map.entry("oews-nonmetropolitan", 1));
		assertThat(facets(roles(", source: [\"qx-two\"]"), "/roles/facets").get("source"))
			.containsExactly(Map.entry("oews-nonmetropolitan", 2), Map.entry("qx-two", 2));
	}

	@Test
	void eachCountIsWhatTheListFinds() {
		Map<String, Map<String, Integer>> facets = facets(
				new RawHttp(this.port).ask("{ roles { facets { field values { value count } } } }"), "/roles/facets");
		facets.getOrDefault("family", Map.of())
			.forEach((family, count) -> assertThat(total("family: [\"%s\"]".formatted(family))).as(family)
				.isEqualTo(count));
		facets.getOrDefault("source", Map.of())
			.forEach((source, count) -> assertThat(total("source: [\"%s\"]".formatted(source))).as(source)
				.isEqualTo(count));
		assertThat(facets.getOrDefault("roleKind", Map.of()).values().stream().mapToInt((count) -> count).sum())
			.isEqualTo(total(""));
	}

	@Test
	void facetsCarryAttributionAndAreRemembered() {
		Answer answer = roles("");
		assertThat(answer.json().at("/extensions/attribution").toString()).contains("Of one.");
		try (var log = StatementLog.open()) {
			roles("");
			assertThat(log.statements()).isEmpty();
		}
		this.graph.touch();
		new RawHttp(this.port)
			.ask("{ roles(filter: {nameContains: \"qxfoo a\"}) { facets { field values { value } } } }");
		try (var log = StatementLog.open()) {
			new RawHttp(this.port)
				.ask("{ roles(filter: {nameContains: \"qxfo\"}) { facets { field values { value } } } }");
			assertThat(log.statements()).hasSizeLessThanOrEqualTo(3);
		}
	}

	@Test
	void hitsAreCountedByKindFamilyZoneAndSource() {
		Answer answer = search("qxfoo", "");
		Map<String, Map<String, Integer>> facets = facets(answer, "/search/facets");
		assertThat(facets.get("kind")).containsExactly(Map.entry("ROLE", 4), Map.entry("TOOL", 1));
		assertThat(facets.get("family")).containsExactly(Map.entry("Bread", 2), Map.entry("Stage", 1));
		assertThat(facets.get("jobZone")).containsExactly(Map.entry("3", 2), Map.entry("2", 1));
		assertThat(facets.get("source")).containsExactly(Map.entry("qx-two", 3), Map.entry("oews-nonmetropolitan", 2));
		assertThat(answer.data().at("/search/totalCount").asInt()).isEqualTo(5);
		assertThat(answer.data().at("/search/capped").asBoolean(true)).isFalse();
	}

	@Test
	void kindsAreCountedWhateverKindsAreWanted() {
		Map<String, Map<String, Integer>> facets = facets(search("qxfoo", ", kinds: [TOOL]"), "/search/facets");
		assertThat(facets.get("kind")).containsExactly(Map.entry("ROLE", 4), Map.entry("TOOL", 1));
		assertThat(facets.get("family")).isEmpty();
		assertThat(facets.get("source")).containsExactly(Map.entry("qx-two", 1));
	}

	@Test
	void moreHitsThanAreLookedAtAreALowerBound() {
		Answer answer = search("qxmany", "");
		assertThat(answer.data().at("/search/capped").asBoolean(false)).isTrue();
		assertThat(answer.data().at("/search/totalCount").asInt()).isBetween(100, MANY - 1);
		assertThat(search("", "").data().at("/search/capped").asBoolean(true)).isFalse();
	}

	private Answer roles(String filter) {
		return new RawHttp(this.port).ask("""
				{ roles(filter: {nameContains: "qxfoo"%s}, first: 1) {
				  totalCount capped facets { field values { value count } } } }""".formatted(filter));
	}

	private int total(String filter) {
		return new RawHttp(this.port).ask("{ roles(filter: {%s}) { totalCount } }".formatted(filter))
			.data()
			.at("/roles/totalCount")
			.asInt();
	}

	private Answer search(String query, String kinds) {
		return new RawHttp(this.port).ask("""
				{ search(query: "%s"%s, first: 1) {
				  totalCount capped facets { field values { value count } } } }""".formatted(query, kinds));
	}

	private static Map<String, Map<String, Integer>> facets(Answer answer, String path) {
		assertThat(answer.errors()).isEmpty();
		var facets = new HashMap<String, Map<String, Integer>>();
		answer.data().at(path).forEach((facet) -> {
			var counts = new LinkedHashMap<String, Integer>();
			facet.path("values")
				.forEach((value) -> counts.put(value.path("value").asString(), value.path("count").asInt()));
			facets.put(facet.path("field").asString(), counts);
		});
		return facets;
	}

}
