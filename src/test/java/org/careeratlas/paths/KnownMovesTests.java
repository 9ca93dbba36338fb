package org.careeratlas.paths;

import java.util.Set;

import org.careeratlas.model.Id;
import org.careeratlas.model.RolePair;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AtlasTest
class KnownMovesTests {

	@Autowired
	private KnownMoves moves;

	@Autowired
	private Driver driver;

	@AfterEach
	void removeNodesOfTheTest() {
		this.driver.executableQuery("MATCH (node:Node {origin: 'test'}) DETACH DELETE node").execute();
	}

	@Test
	void everyPairOfRolesComesOnceWithAllThatItsMovesAreKnownBy() {
		addRoles();
		this.driver
			.executableQuery(
					"""
							MATCH (from:Role {id: 'test-from'}), (to:Role {id: 'test-to'})
							UNWIND ['DOCUMENTED', 'RELATED_OCCUPATION', 'RELATED_OCCUPATION'] AS basis
							CREATE (from)<-[:FROM]-(:Node:Transition {id: randomUUID(), kind: 'LATERAL', basis: basis, origin: 'test'})
							  -[:TO]->(to)
							""")
			.execute();
		assertThat(this.moves.all())
			.contains(new KnownMove(new RolePair(new Id("test-from"), new Id("test-to")),
					Set.of(TransitionBasis.DOCUMENTED, TransitionBasis.RELATED_OCCUPATION)))
			.extracting(KnownMove::roles)
			.doesNotHaveDuplicates()
			.contains(new RolePair(new Id("project-manager"), new Id("product-manager")));
	}

	@Test
	void aMoveThatLeadsNowhereElseIsNone() {
		addRoles();
		this.driver
			.executableQuery(
					"""
							MATCH (role:Role {id: 'test-from'})
							CREATE (role)<-[:FROM]-(:Node:Transition {id: randomUUID(), kind: 'LATERAL', basis: 'DOCUMENTED', origin: 'test'})
							  -[:TO]->(role)
							""")
			.execute();
		assertThat(this.moves.all()).extracting((move) -> move.roles().from()).doesNotContain(new Id("test-from"));
	}

	private void addRoles() {
		this.driver.executableQuery("""
				UNWIND ['test-from', 'test-to'] AS id
				CREATE (:Node:Concept:Role {id: id, name: id, nameKey: id, roleKind: 'POSITION', origin: 'test'})
				""").execute();
	}

}
