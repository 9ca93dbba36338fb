package org.careeratlas.concepts;

import java.util.Map;

import org.careeratlas.model.fact.Mapping;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@AtlasTest
class CrosswalkTests {

	@Autowired
	private GraphEdits graph;

	@LocalServerPort
	private int port;

	/** A role that needs what project managers call planning, and nothing else. */
	@BeforeEach
	void addARoleOfAnotherSource() {
		this.graph.run("""
				CREATE (role:Node:Concept:Role {id: 'test-planner', name: 'Planner', nameKey: 'planner',
				  roleKind: 'POSITION', origin: 'test'})
				CREATE (skill:Node:Concept:Skill {id: 'test-plans', name: 'Make plans', nameKey: 'make plans',
				  skillKind: 'SKILL', origin: 'test'})
				CREATE (role)-[:REQUIRES {importance: 50.0, level: 40.0, necessity: 'ESSENTIAL',
				  source: 'career-atlas-editors', basis: 'SURVEY'}]->(skill)
				WITH role, skill
				MATCH (manager:Role {id: 'project-manager'})
				MATCH (planning:Skill {id: 'planning'})
				CREATE (manager)-[:MATCHES {mapping: 'NARROW', source: 'career-atlas-editors', basis: 'EDITORIAL',
				  note: 'A part of it.', origin: 'test'}]->(role)
				CREATE (skill)-[:MATCHES {mapping: 'CLOSE', source: 'career-atlas-editors', basis: 'EDITORIAL',
				  origin: 'test'}]->(planning)
				""");
	}

	@AfterEach
	void removeIt() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void aRoleSaysWhatItIsInOtherSourcesAndWhoSaysSo() {
		var answer = ask(
				"""
						{ role(id: "project-manager") { matches { mapping role { id } evidence { note basis source { id } } } } }
						""");
		assertThat(answer.at("/role/matches")).singleElement().satisfies((match) -> {
			assertThat(match.at("/mapping").asString()).isEqualTo("NARROW");
			assertThat(match.at("/role/id").asString()).isEqualTo("test-planner");
			assertThat(match.at("/evidence/0/note").asString()).isEqualTo("A part of it.");
			assertThat(match.at("/evidence/0/basis").asString()).isEqualTo("EDITORIAL");
			assertThat(match.at("/evidence/0/source/id").asString()).isEqualTo("career-atlas-editors");
		});
	}

	@Test
	void fromTheOtherSideNarrowIsBroad() {
		var answer = ask("{ role(id: \"test-planner\") { matches { mapping role { id } } } }");
		assertThat(answer.at("/role/matches/0/mapping").asString()).isEqualTo("BROAD");
		assertThat(answer.at("/role/matches/0/role/id").asString()).isEqualTo("project-manager");
	}

	@ParameterizedTest
	@CsvSource({ "EXACT, EXACT", "CLOSE, CLOSE", "BROAD, NARROW", "NARROW, BROAD" })
	void aMatchReadFromTheOtherEndIsInverted(Mapping mapping, Mapping inverse) {
		this.graph.run("MATCH ()-[match:MATCHES {origin: 'test'}]->(:Role) SET match.mapping = $mapping",
				Map.of("mapping", mapping.name()));
		assertThat(ask("{ role(id: \"project-manager\") { matches { mapping } } }").at("/role/matches/0/mapping")
			.asString()).isEqualTo(mapping.name());
		assertThat(
				ask("{ role(id: \"test-planner\") { matches { mapping } } }").at("/role/matches/0/mapping").asString())
			.isEqualTo(inverse.name());
	}

	@Test
	void aSkillSaysWhatItIsInOtherSourcesWhicheverOfThemSaysSo() {
		var answer = ask("{ skill(id: \"planning\") { matches { mapping skill { id } } } }");
		assertThat(answer.at("/skill/matches")).singleElement().satisfies((match) -> {
			assertThat(match.at("/mapping").asString()).isEqualTo("CLOSE");
			assertThat(match.at("/skill/id").asString()).isEqualTo("test-plans");
		});
	}

	@Test
	void whatHasNoCounterpartHasNoMatches() {
		assertThat(ask("{ role(id: \"founder\") { matches { mapping } } }").at("/role/matches")).isEmpty();
	}

	@Test
	void aGapCountsWhatIsHeldUnderAnotherSourcesName() {
		var gap = ask("""
				{
				  skillGap(from: {role: "project-manager"}, to: "test-planner") {
				    transferability
				    carriesOver { skill { id } via { id } credit }
				  }
				}
				""").at("/skillGap");
		assertThat(gap.at("/transferability").asDouble()).isCloseTo(0.9, within(1e-9));
		assertThat(gap.at("/carriesOver/0/skill/id").asString()).isEqualTo("test-plans");
		assertThat(gap.at("/carriesOver/0/via/id").asString()).isEqualTo("planning");
	}

	@Test
	void aProfileHoldsUnderAnotherSourcesNameToo() {
		var gap = ask("""
				{
				  skillGap(from: {profile: {skills: [{skill: "planning", level: 20}]}}, to: "test-planner") {
				    transferability
				    toDevelop { via { id } }
				  }
				}
				""").at("/skillGap");
		assertThat(gap.at("/transferability").asDouble()).isCloseTo(0.45, within(1e-9));
		assertThat(gap.at("/toDevelop/0/via/id").asString()).isEqualTo("planning");
	}

	private JsonNode ask(String query) {
		var answer = new RawHttp(this.port).ask(query);
		assertThat(answer.errors()).isEmpty();
		return answer.data();
	}

}
