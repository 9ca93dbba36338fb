package org.careeratlas.similarity;

import java.util.List;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.similarity.Portrait.Rating;
import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AtlasTest
class PortraitsTests {

	@Autowired
	private Portraits portraits;

	@Autowired
	private Driver driver;

	@AfterEach
	void removeNodesOfTheTest() {
		this.driver.executableQuery("MATCH (node:Node {origin: 'test'}) DETACH DELETE node").execute();
	}

	@Test
	void aPortraitHoldsWhatTellsARoleFromOthers() {
		this.driver
			.executableQuery(
					"""
							CREATE (role:Node:Concept:Role {id: 'test-role', name: 'Baker', alsoKnownAs: ['Bread maker'],
							  summary: 'Feeds people.', jobZone: 2, roleKind: 'POSITION', origin: 'test'})
							CREATE (role)-[:REQUIRES {importance: 60.0, level: 20.0, necessity: 'ESSENTIAL'}]->(:Node:Skill {id: 'test-baking', origin: 'test'})
							CREATE (role)-[:USES]->(:Node:Tool {id: 'test-oven', name: 'Oven', origin: 'test'})
							CREATE (role)-[:APPLIES]->(:Node:Framework {id: 'test-haccp', name: 'HACCP', origin: 'test'})
							CREATE (role)-[:VALUES]->(:Node:Certification {id: 'test-master', name: 'Master baker', origin: 'test'})
							CREATE (role)-[:RESPONSIBLE_FOR]->(:Node:Responsibility {id: 'test-duty', name: 'Bake bread', origin: 'test'})
							  -[:PART_OF]->(:Node:Responsibility {id: 'test-activity', name: 'Prepare food', origin: 'test'})
							""")
			.execute();
		assertThat(portrait("test-role")).usingRecursiveComparison()
			.isEqualTo(new Portrait(new Id("test-role"), "test", List.of("Baker", "Bread maker"),
					List.of("Bake bread", "Prepare food", "Feeds people."),
					List.of(new Rating(new Id("test-baking"), 60, 20.0, Necessity.ESSENTIAL)),
					List.of("HACCP", "Master baker", "Oven"), 2));
	}

	@Test
	void ofWhatSeveralSourcesSayTheHighestCounts() {
		this.driver.executableQuery("""
				CREATE (role:Node:Concept:Role {id: 'test-role', name: 'Baker', roleKind: 'POSITION', origin: 'test'})
				CREATE (skill:Node:Skill {id: 'test-baking', origin: 'test'})
				CREATE (role)-[:REQUIRES {importance: 60.0, necessity: 'ESSENTIAL', source: 'a'}]->(skill)
				CREATE (role)-[:REQUIRES {importance: 40.0, level: 30.0, necessity: 'OPTIONAL', source: 'b'}]->(skill)
				""").execute();
		assertThat(portrait("test-role").ratings())
			.containsExactly(new Rating(new Id("test-baking"), 60, 30.0, Necessity.ESSENTIAL));
	}

	@Test
	void aSkillIsOptionalUnlessASourceSaysThatItIsEssential() {
		this.driver.executableQuery("""
				CREATE (role:Node:Concept:Role {id: 'test-role', name: 'Baker', roleKind: 'POSITION', origin: 'test'})
				CREATE (skill:Node:Skill {id: 'test-baking', origin: 'test'})
				CREATE (role)-[:REQUIRES {importance: 40.0, necessity: 'OPTIONAL', source: 'a'}]->(skill)
				CREATE (role)-[:REQUIRES {importance: 30.0, necessity: 'OPTIONAL', source: 'b'}]->(skill)
				""").execute();
		assertThat(portrait("test-role").ratings())
			.containsExactly(new Rating(new Id("test-baking"), 40, null, Necessity.OPTIONAL));
	}

	@Test
	void everyPositionComesOnceInTheOrderOfIdsWhateverTheBatch() {
		this.driver
			.executableQuery(
					"""
							UNWIND range(1, 600) AS number
							CREATE (:Node:Concept:Role {id: 'test-role-' + number, name: 'Role', roleKind: 'POSITION', origin: 'test'})
							""")
			.execute();
		assertThat(this.portraits.all().map(Portrait::role)).hasSizeGreaterThan(600).doesNotHaveDuplicates().isSorted();
	}

	@Test
	void unitsOfAnOrganizationAreNobodysRole() {
		assertThat(this.portraits.all().map(Portrait::role)).contains(new Id("project-manager"))
			.doesNotContain(new Id("project-management-office"));
	}

	private Portrait portrait(String id) {
		return this.portraits.all().filter((portrait) -> portrait.role().equals(new Id(id))).findFirst().orElseThrow();
	}

}
