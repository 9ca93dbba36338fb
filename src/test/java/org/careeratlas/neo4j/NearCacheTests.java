package org.careeratlas.neo4j;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.concepts.Concepts;
import org.careeratlas.model.Id;
import org.careeratlas.model.page.Page;
import org.careeratlas.model.page.Page.Positioned;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@AtlasTest
class NearCacheTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Id KNITTING = new Id("test-knitting");

	@Autowired
	private GraphVersion version;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Concepts concepts;

	@Autowired
	private GraphEdits graph;

	@Autowired
	private Driver driver;

	private final AtomicInteger asked = new AtomicInteger();

	@AfterEach
	void removeWhatWasAdded() {
		this.catalogues.replace(new Catalogue("test-near", List.of(), List.of()));
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void onlyWhatIsMissingIsAskedFor() {
		NearCache cache = cache("1MB");
		assertThat(cache.get("lengths", Set.of("one", "three"), this::lengths)).isEqualTo(Map.of("one", 3, "three", 5));
		assertThat(cache.get("lengths", Set.of("one", "three", "eleven"), this::lengths)).hasSize(3);
		assertThat(this.asked).hasValue(3);
	}

	@Test
	void thatThereIsNothingIsRememberedToo() {
		NearCache cache = cache("1MB");
		Function<Set<String>, Map<String, Integer>> empty = (keys) -> {
			this.asked.incrementAndGet();
			return Map.of();
		};
		assertThat(cache.get("nothing", Set.of("one"), empty)).isEmpty();
		assertThat(cache.get("nothing", Set.of("one"), empty)).isEmpty();
		assertThat(this.asked).hasValue(1);
	}

	@Test
	void whatTwoStoresHaveForOneKeyIsKeptApart() {
		NearCache cache = cache("1MB");
		cache.get("lengths", Set.of("one"), this::lengths);
		assertThat(cache.<String, String>get("names", Set.of("one"), (keys) -> Map.of("one", "uno")))
			.isEqualTo(Map.of("one", "uno"));
	}

	@Test
	void memoryIsBoundedAndReported() {
		var metrics = new SimpleMeterRegistry();
		NearCache cache = cache("64KB", metrics);
		cache.get("lengths", IntStream.range(0, 10_000).mapToObj(Integer::toString).collect(Collectors.toSet()),
				this::lengths);
		await().atMost(PATIENCE).until(() -> size(metrics) > 0 && size(metrics) <= DataSize.ofKilobytes(64).toBytes());
	}

	@Test
	void whatIsAskedWithCountsAsMemoryToo() {
		var metrics = new SimpleMeterRegistry();
		NearCache cache = cache("1MB", metrics);
		await().atMost(PATIENCE).until(() -> {
			cache.get("lengths", Set.of("x".repeat(100_000)), this::lengths);
			return size(metrics) > 100_000;
		});
	}

	@Test
	void aPageCountsByItsItems() {
		var metrics = new SimpleMeterRegistry();
		NearCache cache = cache("1MB", metrics);
		var item = new Positioned<>("item", List.<Object>of("item"));
		await().atMost(PATIENCE).until(() -> {
			cache.get("pages", "some", () -> new Page<>(Collections.nCopies(100, item), false, false, 100));
			return size(metrics) > 10_000;
		});
	}

	@Test
	void whoAsksForNothingNeedsNoDatabase() {
		var cache = new NearCache(() -> {
			throw new GraphUnavailableException("gone", null);
		}, 1_000_000, new SimpleMeterRegistry());
		assertThat(cache.get("lengths", Set.of(), this::lengths)).isEmpty();
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> cache.get("lengths", Set.of("one"), this::lengths));
	}

	@Test
	void anImportIsSeenAtOnce() {
		assertThat(this.concepts.byIds(Set.of(KNITTING))).isEmpty();
		this.catalogues
			.replace(
					new Catalogue("test-near",
							List.of(new NodeRow(KNITTING, List.of("Skill", "Concept"),
									Map.of("name", "Knitting", "nameKey", "knitting", "skillKind", "SKILL"))),
							List.of()));
		assertThat(this.concepts.byIds(Set.of(KNITTING))).containsKey(KNITTING);
		this.catalogues.replace(new Catalogue("test-near", List.of(), List.of()));
		assertThat(this.concepts.byIds(Set.of(KNITTING))).isEmpty();
	}

	@Test
	void anEditInNeo4jItselfIsSeenWithinSeconds() {
		assertThat(this.concepts.byIds(Set.of(KNITTING))).isEmpty();
		this.driver.executableQuery("""
				CREATE (:Node:Concept:Skill {id: 'test-knitting', name: 'Knitting', nameKey: 'knitting',
				  skillKind: 'SKILL', origin: 'test'})
				""").execute();
		await().atMost(PATIENCE).until(() -> this.concepts.byIds(Set.of(KNITTING)).containsKey(KNITTING));
	}

	@Test
	void aChangeWhileAStoreReadsIsNotMissed() {
		NearCache cache = cache("1MB");
		cache.get("lengths", Set.of("one"), (keys) -> {
			this.graph.run("CREATE (:Node {id: 'test-meanwhile', origin: 'test'})");
			return Map.of("one", 0);
		});
		assertThat(cache.get("lengths", Set.of("one"), this::lengths)).isEqualTo(Map.of("one", 3));
	}

	private Map<String, Integer> lengths(Set<String> keys) {
		this.asked.addAndGet(keys.size());
		return keys.stream().collect(Collectors.toMap(Function.identity(), String::length));
	}

	private NearCache cache(String size) {
		return cache(size, new SimpleMeterRegistry());
	}

	private NearCache cache(String size, MeterRegistry metrics) {
		return new NearCache(this.version::changes, DataSize.parse(size).toBytes(), metrics);
	}

	private static double size(MeterRegistry metrics) {
		return metrics.get("careeratlas.near.cache.size").gauge().value();
	}

}
