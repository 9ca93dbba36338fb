package org.careeratlas.neo4j;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.importer.crosswalk.CrosswalkRules;
import org.careeratlas.importer.seed.Seed;
import org.careeratlas.model.Id;
import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

@AtlasTest
class GraphVersionTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final NodeRow KNITTING = new NodeRow(new Id("test-knitting"), List.of("Skill", "Concept"),
			Map.of("name", "Knitting", "nameKey", "knitting", "skillKind", "SKILL"));

	private static final NodeRow CROCHET = new NodeRow(KNITTING.id(), KNITTING.labels(),
			Map.of("name", "Crochet", "nameKey", "crochet", "skillKind", "SKILL"));

	@Autowired
	private GraphVersion version;

	@Autowired
	private GraphSnapshots snapshots;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Cypher cypher;

	@Autowired
	private Driver driver;

	private void lock() {
		this.cypher.change((client) -> {
			client.query("MERGE (import:Import {id: 'test-lock'}) SET import.lockedAt = datetime()").run();
			return Change.NOTHING;
		});
	}

	private String bookmark() {
		try (var session = this.driver.session()) {
			session.run("RETURN 1").consume();
			return session.lastBookmarks().toString();
		}
	}

	@AfterEach
	void removeWhatWasAdded() {
		this.catalogues.replace(new Catalogue("test-version", List.of(), List.of()));
		this.driver.executableQuery("MATCH (node:Test) DELETE node").execute();
		this.driver.executableQuery("MATCH (import:Import {id: 'test-lock'}) DELETE import").execute();
	}

	@Test
	void staysWhileNobodyWrites() {
		String first = this.version.fetch();
		this.driver.executableQuery("MATCH (node) RETURN count(node)").execute();
		assertThat(this.version.fetch()).isEqualTo(first);
		this.driver.executableQuery("CREATE (:Test)").execute();
		assertThat(this.version.fetch()).isNotEqualTo(first);
	}

	@Test
	void aLockRaisesNothing() {
		lock();
		String before = this.version.fetch();
		lock();
		assertThat(this.version.fetch()).isEqualTo(before);
	}

	@Test
	void aBrokenLockOfAMigrationRaisesNothing() {
		this.driver.executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'left', name: 'a test'})").execute();
		String before = this.version.fetch();
		var schema = new GraphSchema(this.driver, Duration.ZERO);
		schema.breakAbandonedLock();
		schema.breakAbandonedLock();
		assertThat(this.driver.executableQuery("MATCH (lock:__Neo4jMigrationsLock) RETURN lock").execute().records())
			.isEmpty();
		assertThat(this.version.fetch()).isEqualTo(before);
	}

	@Test
	void whatAnotherInstanceDoesAtItsStartRaisesNothing(@Autowired Seed seed, @Autowired CrosswalkRules crosswalk) {
		String before = this.version.fetch();
		String bookmark = bookmark();
		new GraphSchema(this.driver).migrate();
		seed.plant();
		crosswalk.apply();
		assertThat(bookmark()).isEqualTo(bookmark);
		assertThat(this.version.fetch()).isEqualTo(before);
	}

	@Test
	void anImportOfWhatIsThereRaisesNothing() {
		var catalogue = new Catalogue("test-version", List.of(KNITTING), List.of());
		this.catalogues.replace(catalogue);
		String before = this.version.fetch();
		assertThat(this.catalogues.replace(catalogue).isEmpty()).isTrue();
		assertThat(this.catalogues.plan(catalogue).isEmpty()).isTrue();
		assertThat(this.version.fetch()).isEqualTo(before);
	}

	@Test
	void aChangeByAnotherInstanceIsKnownByWhatItTouched() {
		this.catalogues.replace(new Catalogue("test-version", List.of(KNITTING), List.of()));
		var other = new GraphVersion(this.driver);
		long before = other.changes().now();
		this.catalogues.replace(new Catalogue("test-version", List.of(CROCHET), List.of()));
		other.fetch();
		assertThat(other.changes().holds(before, KNITTING.id())).isFalse();
		assertThat(other.changes().holds(before, new Id("product-manager"))).isTrue();
	}

	@Test
	void whoeverMissesAChangeForgetsEverything() {
		this.catalogues.replace(new Catalogue("test-version", List.of(KNITTING), List.of()));
		var other = new GraphVersion(this.driver);
		long before = other.changes().now();
		this.cypher.change((client) -> {
			client.query("MATCH (change:GraphChange) DELETE change").run();
			return new Change.Nodes(Set.of(KNITTING.id()), false);
		});
		other.fetch();
		assertThat(other.changes().holds(before, new Id("product-manager"))).isFalse();
	}

	@Test
	void changesAtOnceWithAnImport() {
		String before = this.version.current();
		this.catalogues.replace(new Catalogue("test-version", List.of(KNITTING), List.of()));
		assertThat(this.version.current()).isNotEqualTo(before);
	}

	@Test
	void changesSoonAfterAnEditInNeo4jItself() {
		String before = this.version.current();
		this.driver.executableQuery("CREATE (:Test)").execute();
		await().atMost(PATIENCE).until(() -> !this.version.current().equals(before));
	}

	@Test
	void aSnapshotIsComputedAfterAChangeBeforeAnybodyAsks() {
		var computed = new AtomicInteger();
		this.snapshots.of("test", computed::incrementAndGet, (number) -> 0).get();
		this.driver.executableQuery("CREATE (:Test)").execute();
		await().atMost(PATIENCE).untilAtomic(computed, greaterThan(1));
	}

}
