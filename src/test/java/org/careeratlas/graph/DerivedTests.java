package org.careeratlas.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.careeratlas.graph.Catalogue.NodeRow;
import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AtlasTest
class DerivedTests {

	private static final NodeRow KNITTING = new NodeRow(new Id("test-knitting"), List.of("Skill", "Concept"),
			Map.of("name", "Knitting", "nameKey", "knitting", "skillKind", "SKILL"));

	@Autowired
	private GraphVersion version;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Driver driver;

	private final MeterRegistry metrics = new SimpleMeterRegistry();

	private final AtomicInteger worked = new AtomicInteger();

	@AfterEach
	void removeWhatWasAdded() {
		this.catalogues.replace(new Catalogue("test-derived", List.of(), List.of()));
		this.driver.executableQuery("MATCH (node:Test) DELETE node").execute();
	}

	@Test
	void isWorkedOutOnceForManyWhoAskAtOnce() throws Exception {
		Derived<Long> skills = skills();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Long>> answers = threads
				.invokeAll(Stream.generate(() -> (Callable<Long>) skills::get).limit(20).toList());
			for (Future<Long> answer : answers) {
				assertThat(answer.get()).isEqualTo(skills.get());
			}
		}
		assertThat(this.worked).hasValue(1);
	}

	@Test
	void isWorkedOutAnewAtOnceAfterAnImport() {
		Derived<Long> skills = skills();
		long before = skills.get();
		this.catalogues.replace(new Catalogue("test-derived", List.of(KNITTING), List.of()));
		assertThat(skills.get()).isEqualTo(before + 1);
		assertThat(this.worked).hasValue(2);
	}

	@Test
	void isWorkedOutAnewWithinSecondsAfterAnEditInNeo4jItself() throws InterruptedException {
		Derived<Long> skills = skills();
		long before = skills.get();
		this.driver.executableQuery("CREATE (:Test:Skill {id: 'test-by-hand'})").execute();
		for (int tries = 0; skills.get() == before && tries < 100; tries++) {
			Thread.sleep(100);
		}
		assertThat(skills.get()).isEqualTo(before + 1);
	}

	@Test
	void isWorkedOutAnewBeforeSomebodyAsks() throws InterruptedException {
		Derived<Long> skills = skills();
		skills.get();
		this.driver.executableQuery("CREATE (:Test:Skill {id: 'test-by-hand'})").execute();
		for (int tries = 0; this.worked.get() == 1 && tries < 200; tries++) {
			Thread.sleep(50);
		}
		assertThat(this.worked).hasValue(2);
	}

	@Test
	void tellsHowLongTheWorkTookAndHowMuchIsKept() {
		Derived<Long> skills = skills();
		assertThat(this.metrics.get("careeratlas.derived.size").tag("name", "skills").gauge().value()).isZero();
		long kept = skills.get();
		assertThat(this.metrics.get("careeratlas.derived.size").gauge().value()).isEqualTo(8.0 * kept);
		assertThat(this.metrics.get("careeratlas.derived.time").timer().count()).isEqualTo(1);
	}

	@Test
	void theVersionStaysWhileNobodyWrites() {
		String first = this.version.look();
		this.driver.executableQuery("MATCH (node) RETURN count(node)").execute();
		assertThat(this.version.look()).isEqualTo(first);
		this.driver.executableQuery("CREATE (:Test)").execute();
		assertThat(this.version.look()).isNotEqualTo(first);
	}

	private Derived<Long> skills() {
		return new Derived<>(this.version, this.metrics, "skills", () -> {
			this.worked.incrementAndGet();
			return this.driver.executableQuery("MATCH (skill:Skill) RETURN count(skill) AS skills")
				.execute()
				.records()
				.getFirst()
				.get("skills")
				.asLong();
		}, (skills) -> 8.0 * skills);
	}

}
