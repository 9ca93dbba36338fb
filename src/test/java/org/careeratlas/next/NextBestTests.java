package org.careeratlas.next;

import java.util.Collections;
import java.util.List;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.RawHttp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Over the seed and forty roles of the catalogue ESCO in a row, each of which asks for
 * its own skill and for that of the one before.
 */
@AtlasTest
@TestInstance(Lifecycle.PER_CLASS)
class NextBestTests {

	private static final String FIELDS = "{ skill { id } gain currency roles(first: 20) { id } }";

	@Autowired
	private GraphEdits graph;

	private RawHttp http;

	@BeforeAll
	void addRoles(@LocalServerPort int port) {
		this.http = new RawHttp(port);
		this.graph.run("""
				UNWIND range(0, 39) AS i
				CREATE (:Node:Concept:Role {id: 'esco-role-' + i, name: 'Role ' + i, nameKey: 'role ' + i,
				  roleKind: 'POSITION', origin: 'test'})
				CREATE (:Node:Concept:Skill {id: 'esco-skill-' + i, name: 'Skill ' + i, nameKey: 'skill ' + i,
				  skillKind: 'SKILL', origin: 'test'})
				""");
		this.graph
			.run("""
					UNWIND range(0, 39) AS i
					MATCH (role:Role {id: 'esco-role-' + i})
					UNWIND [i, (i + 39) % 40] AS j
					MATCH (skill:Skill {id: 'esco-skill-' + j})
					CREATE (role)-[:REQUIRES {importance: 50.0, necessity: 'ESSENTIAL', source: 'test', basis: 'SURVEY'}]->(skill)
					""");
		this.graph
			.run("""
					MATCH (role:Role {id: 'esco-role-7'})
					CREATE (role)-[:PAID {source: 'test', basis: 'SURVEY'}]->(:Node:Salary {id: 'test-pay-7', component: 'BASE',
					  statistic: 'MEDIAN', low: 40000, high: 40000, openEnded: false, approximate: false, currency: 'USD',
					  region: 'US', origin: 'test'})
					WITH 1 AS one
					MATCH (role:Role {id: 'esco-role-9'})
					CREATE (role)-[:PAID {source: 'test', basis: 'SURVEY'}]->(:Node:Salary {id: 'test-pay-9', component: 'BASE',
					  statistic: 'MEDIAN', low: 55000, high: 55000, openEnded: false, approximate: false, currency: 'USD',
					  region: 'US', origin: 'test'})
					""");
	}

	@AfterAll
	void removeThem() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void aSkillOpensTheRolesOfWhichItIsHalf() {
		JsonNode best = best("{profile: {skills: [{skill: \"esco-skill-20\"}]}}", "ROLES", 100);
		assertThat(skill(best, "esco-skill-8").path("gain").asDouble()).isEqualTo(2);
		assertThat(skill(best, "esco-skill-8").path("roles").toString())
			.isEqualTo("[{\"id\":\"esco-role-8\"},{\"id\":\"esco-role-9\"}]");
		assertThat(skill(best, "esco-skill-19").path("gain").asDouble()).isEqualTo(1);
		assertThat(skill(best, "esco-skill-19").at("/roles/0/id").asString()).isEqualTo("esco-role-19");
	}

	@Test
	void gainsFallAndAreAboveZero() {
		for (String goal : List.of("ROLES", "READINESS")) {
			JsonNode best = best("{role: \"project-manager\"}", goal, 20);
			assertThat(best).isNotEmpty();
			assertThat(best.values()).extracting((one) -> one.path("gain").asDouble())
				.isSortedAccordingTo(Collections.reverseOrder())
				.allMatch((gain) -> gain > 0);
			assertThat(best.values()).extracting((one) -> one.at("/skill/id").asString()).doesNotHaveDuplicates();
			assertThat(best.values()).allSatisfy((one) -> assertThat(one.path("roles")).isNotEmpty());
		}
	}

	@Test
	void whatASkillAddsIsWhatTheGapLacksWithoutIt() {
		String without = "{profile: {skills: [{skill: \"planning\"}]}}";
		String with = "{profile: {skills: [{skill: \"planning\"}, {skill: \"%s\"}]}}";
		JsonNode first = best(without, "READINESS", 1).get(0);
		String skill = first.at("/skill/id").asString();
		String role = first.at("/roles/0/id").asString();
		assertThat(transferability(with.formatted(skill), role)).isGreaterThan(transferability(without, role));
	}

	@Test
	void payIsComparedWithThatOfTheStart() {
		JsonNode best = best("{role: \"esco-role-7\"}", "PAY", 10);
		assertThat(best).isNotEmpty();
		assertThat(best.get(0).path("gain").asDouble()).isCloseTo(15_000, within(1e-9));
		assertThat(best.get(0).path("currency").asString()).isEqualTo("USD");
		assertThat(best.get(0).at("/roles/0/id").asString()).isEqualTo("esco-role-9");
	}

	@Test
	void unknownStartsAreRefused() {
		assertThat(ask("{role: \"nobody\"}", "ROLES", 1).codes()).containsExactly("NOT_FOUND");
		this.graph.run("""
				CREATE (:Node:Concept:Role {id: 'esco-blank', name: 'Blank', nameKey: 'blank', roleKind: 'POSITION',
				  origin: 'test'})
				""");
		var blank = ask("{role: \"esco-blank\"}", "ROLES", 1);
		assertThat(blank.codes()).containsExactly("BAD_REQUEST");
		assertThat(blank.message()).isNotBlank();
	}

	private double transferability(String from, String to) {
		return this.http.ask("{ skillGap(from: %s, to: \"%s\") { transferability } }".formatted(from, to))
			.data()
			.at("/skillGap/transferability")
			.asDouble();
	}

	private static JsonNode skill(JsonNode best, String id) {
		return best.values()
			.stream()
			.filter((one) -> one.at("/skill/id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode best(String from, String goal, int first) {
		RawHttp.Answer answer = ask(from, goal, first);
		assertThat(answer.errors()).isEmpty();
		return answer.data().path("nextBest");
	}

	private RawHttp.Answer ask(String from, String goal, int first) {
		return this.http.ask("{ nextBest(from: %s, maximize: %s, first: %d) %s }".formatted(from, goal, first, FIELDS));
	}

}
