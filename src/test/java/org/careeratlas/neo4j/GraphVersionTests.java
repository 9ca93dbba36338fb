package org.careeratlas.neo4j;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.Catalogues;
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

	@Autowired
	private GraphVersion version;

	@Autowired
	private GraphSnapshots snapshots;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Driver driver;

	@AfterEach
	void removeWhatWasAdded() {
		this.catalogues.replace(new Catalogue("test-version", List.of(), List.of()));
		this.driver.executableQuery("MATCH (node:Test) DELETE node").execute();
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
