package org.careeratlas.prospects;

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

/**
 * A nurse that matches occupations of O*NET: the best one is unpaid, the next leads on.
 */
@AtlasTest
class TransferTests {

	@Autowired
	private GraphEdits graph;

	@LocalServerPort
	private int port;

	@BeforeEach
	void addANurse() {
		this.graph
			.run("""
					CREATE (:Node:Source {id: 'onet', name: 'O*NET', nameKey: 'o*net', basis: 'SURVEY', attribution: 'Of O*NET.',
					  origin: 'test'})
					WITH 1 AS one
					UNWIND [['a', 'Acute care nurses', 4], ['b', 'Registered nurses', 3], ['c', 'Aides', 2],
					  ['d', 'A broader name', 1]] AS row
					CREATE (:Node:Concept:Role {id: 'test-onet-' + row[0], name: row[1], nameKey: toLower(row[1]), jobZone: row[2],
					  roleKind: 'POSITION', codes: ['ONET_SOC ' + row[0]], codeUrls: [''], source: 'onet', origin: 'test'})
					WITH count(*) AS all
					MATCH (paid:Role {id: 'test-onet-b'}), (next:Role {id: 'test-onet-a'})
					CREATE (pay:Node:Salary {id: 'test-pay', component: 'BASE', statistic: 'MEDIAN', low: 90000, high: 90000,
					  openEnded: false, approximate: false, currency: 'USD', region: 'US', origin: 'test'})
					CREATE (paid)-[:PAID {source: 'onet', basis: 'SURVEY'}]->(pay)
					WITH paid, next, pay
					MATCH (aide:Role {id: 'test-onet-c'}), (later:Role {id: 'test-onet-d'})
					CREATE (aide)-[:PAID {source: 'onet', basis: 'SURVEY'}]->(pay)
					CREATE (later)-[:PAID {source: 'onet', basis: 'SURVEY'}]->(pay)
					CREATE (growth:Node:Outlook {id: 'test-outlook', from: 2024, to: 2034, employed: 10.0, projected: 11.0,
					  changePercent: 10.0, openingsAYear: 1.5, origin: 'test'})
					CREATE (paid)-[:PROJECTED {source: 'onet', basis: 'SURVEY'}]->(growth)
					CREATE (degree:Node:PreparationLevel {id: 'test-degree', kind: 'EDUCATION', category: 6, name: 'A degree',
					  nameKey: 'a degree', origin: 'test'})
					CREATE (paid)-[:PREPARED_BY {share: 80.0, source: 'onet', basis: 'SURVEY'}]->(degree)
					CREATE (move:Node:Transition {id: 'test-move', kind: 'LATERAL', basis: 'RELATED_OCCUPATION', origin: 'test'})
					CREATE (move)-[:FROM {source: 'onet', basis: 'SURVEY'}]->(paid)
					CREATE (move)-[:TO {source: 'onet', basis: 'SURVEY'}]->(next)
					CREATE (nurse:Node:Concept:Role {id: 'test-nurse', name: 'Nurse', nameKey: 'nurse', roleKind: 'POSITION',
					  origin: 'test'})
					WITH nurse
					MATCH (acute:Role {id: 'test-onet-a'}), (paid:Role {id: 'test-onet-b'}), (aide:Role {id: 'test-onet-c'}),
					  (later:Role {id: 'test-onet-d'})
					CREATE (nurse)-[:MATCHES {mapping: 'BROAD', source: 'career-atlas-editors', basis: 'DOCUMENT'}]->(later)
					CREATE (nurse)-[:MATCHES {mapping: 'NARROW', source: 'career-atlas-editors', basis: 'DOCUMENT'}]->(aide)
					CREATE (nurse)-[:MATCHES {mapping: 'EXACT', source: 'career-atlas-editors', basis: 'DOCUMENT'}]->(acute)
					CREATE (paid)-[:MATCHES {mapping: 'NARROW', source: 'career-atlas-editors', basis: 'DOCUMENT'}]->(nurse)
					""");
	}

	@AfterEach
	void removeThem() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void aRoleGetsWhatItLacksOverTheFirstMatchWithPayAndSaysWhich() {
		var answer = new RawHttp(this.port).ask("""
				{
				  role(id: "test-nurse") {
				    jobZone
				    salaries { low }
				    transferred {
				      over { mapping role { id } evidence { source { id } } }
				      jobZone
				      salaries { low evidence { source { id } } }
				      outlook { openingsAYear evidence { source { id } } }
				      education { name share }
				      transitions { totalCount }
				      related: transitions(basis: [RELATED_OCCUPATION]) { nodes { to { id } } }
				    }
				  }
				}
				""");
		assertThat(answer.errors()).isEmpty();
		JsonNode role = answer.data().path("role");
		assertThat(role.path("jobZone").isNull()).isTrue();
		assertThat(role.path("salaries")).isEmpty();
		JsonNode transferred = role.path("transferred");
		assertThat(transferred.at("/over/mapping").asString()).isEqualTo("BROAD");
		assertThat(transferred.at("/over/role/id").asString()).isEqualTo("test-onet-b");
		assertThat(transferred.at("/over/evidence/0/source/id").asString()).isEqualTo("career-atlas-editors");
		assertThat(transferred.at("/jobZone").asInt()).isEqualTo(3);
		assertThat(transferred.at("/salaries/0/low").asInt()).isEqualTo(90_000);
		assertThat(transferred.at("/salaries/0/evidence/0/source/id").asString()).isEqualTo("onet");
		assertThat(transferred.at("/outlook/openingsAYear").asDouble()).isEqualTo(1.5);
		assertThat(transferred.at("/outlook/evidence/0/source/id").asString()).isEqualTo("onet");
		assertThat(transferred.at("/education/0/name").asString()).isEqualTo("A degree");
		assertThat(transferred.at("/transitions/totalCount").asInt()).isZero();
		assertThat(transferred.at("/related/nodes/0/to/id").asString()).isEqualTo("test-onet-a");
		assertThat(answer.json().at("/extensions/attribution/0/text").asString()).isEqualTo("Of O*NET.");
	}

	@Test
	void anOccupationOfOnetGetsNothingOfOthers() {
		assertThat(ask("{ role(id: \"test-onet-c\") { transferred { jobZone } } }").at("/role/transferred").isNull())
			.isTrue();
		assertThat(ask("{ role(id: \"founder\") { transferred { jobZone } } }").at("/role/transferred").isNull())
			.isTrue();
	}

	private JsonNode ask(String query) {
		var answer = new RawHttp(this.port).ask(query);
		assertThat(answer.errors()).isEmpty();
		return answer.data();
	}

}
