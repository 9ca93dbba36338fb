package org.careeratlas.neo4j;

import java.time.Duration;
import java.util.List;

import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AtlasTest
class GraphSchemaTests {

	@Autowired
	private GraphSchema schema;

	@Autowired
	private Neo4jClient neo4j;

	@Test
	void everyIdIsUnique() {
		assertThat(names("SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE type CONTAINS 'UNIQUE'"
				+ " RETURN labelsOrTypes[0] + '.' + properties[0] AS name"))
			.contains("Node.id", "Concept.id");
	}

	@Test
	void everyIndexIsOnline() {
		this.neo4j.query("CALL db.awaitIndexes(10)").run();
		assertThat(names("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")).isEmpty();
	}

	@Test
	void migratingAgainChangesNothing() {
		String state = "SHOW INDEXES YIELD name RETURN name ORDER BY name";
		List<String> before = names(state);
		this.schema.migrate();
		assertThat(names(state)).isEqualTo(before).isNotEmpty();
	}

	@Test
	void theLockOfAMigrationThatDiedIsBroken(@Autowired Driver driver) {
		this.neo4j.query("CREATE (:__Neo4jMigrationsLock {id: 'abandoned', name: 'a test'})").run();
		var patient = new GraphSchema(driver, Duration.ofHours(1));
		var impatient = new GraphSchema(driver, Duration.ZERO);
		for (int attempt = 0; attempt < 2; attempt++) {
			patient.breakAbandonedLock();
		}
		assertThat(names("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id AS name")).containsExactly("abandoned");
		for (int attempt = 0; attempt < 2; attempt++) {
			impatient.breakAbandonedLock();
		}
		assertThat(names("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id AS name")).isEmpty();
	}

	@Test
	void aSchemaThatIsUpToDateNeedsNoLock(@Autowired Driver driver) {
		this.neo4j.query("CREATE (:__Neo4jMigrationsLock {id: 'left', name: 'a test'})").run();
		new GraphSchema(driver, Duration.ofHours(1)).migrate();
		assertThat(names("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id AS name")).hasSize(1);
		var service = new GraphSchema(driver, Duration.ZERO);
		service.migrate();
		service.watchLock();
		assertThat(names("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id AS name")).isEmpty();
	}

	@Test
	void whoeverDiedWhileMigratingStopsNobody(@Autowired Driver driver) {
		this.neo4j.query("MATCH (last:__Neo4jMigration {version: '0006'}) DETACH DELETE last").run();
		this.neo4j.query("CREATE (:__Neo4jMigrationsLock {id: 'left', name: 'John Doe'})").run();
		new GraphSchema(driver, Duration.ZERO).migrate();
		assertThat(names("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id AS name")).isEmpty();
		assertThat(names("MATCH (last:__Neo4jMigration {version: '0006'}) RETURN last.version AS name")).hasSize(1);
	}

	@Test
	void aGraphOfANewerReleaseIsLeftAlone() {
		this.neo4j.query("CREATE (:__Neo4jMigration {version: '9999'})").run();
		try {
			assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(this.schema::migrate)
				.withMessageContainingAll("version 9999", "start a newer release");
		}
		finally {
			this.neo4j.query("MATCH (newer:__Neo4jMigration {version: '9999'}) DELETE newer").run();
		}
	}

	private List<String> names(String statement) {
		return List.copyOf(this.neo4j.query(statement)
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("name").asString())
			.all());
	}

}
