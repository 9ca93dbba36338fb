package org.careeratlas.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.CatalogueChanges;
import org.careeratlas.catalogue.CatalogueChanges.Change;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.importer.esco.EscoReader;
import org.careeratlas.importer.onet.OnetReader;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports of one release over another, for every pair of them. */
@AtlasTest
class UpgradeTests {

	@TempDir
	private Path folder;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Driver driver;

	@AfterEach
	void removeTheCatalogues() {
		Stream.of("onet", "esco").forEach(this::remove);
	}

	static Stream<Arguments> pairs() {
		return pairs((one, other) -> one != other);
	}

	/** One order of each pair, for what tries both. */
	static Stream<Arguments> unordered() {
		return pairs((one, other) -> one.ordinal() < other.ordinal());
	}

	private static Stream<Arguments> pairs(BiPredicate<Enum<?>, Enum<?>> wanted) {
		return Stream.of(OnetEdition.values(), EscoEdition.values())
			.flatMap((releases) -> Stream.<Enum<?>>of(releases)
				.flatMap((one) -> Stream.<Enum<?>>of(releases)
					.filter((other) -> wanted.test(one, other))
					.map((other) -> Arguments.of(one, other))));
	}

	@ParameterizedTest
	@MethodSource("unordered")
	void aWholeReleaseReplacesAnotherAndIsReplacedByIt(Enum<?> one, Enum<?> other) throws IOException {
		Catalogue first = read(one).complete();
		Catalogue second = read(other).complete();
		Holdings alone = replaced(second);
		remove(second.origin());
		Holdings before = replaced(first);

		assertThat(replaced(second)).isEqualTo(alone);
		assertThat(replaced(first)).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void whatMissingFilesBroughtIsWholeAndGoesWithTheNextWholeRelease(Enum<?> one, Enum<?> other) throws IOException {
		Holdings before = replaced(read(one));
		assertThat(replaced(read(other)).nodes())
			.containsKeys(read(other).nodes().stream().map((node) -> node.id().value()).toArray(String[]::new));
		assertThat(dangling()).isEmpty();

		assertThat(replaced(read(one).complete())).isEqualTo(before);
	}

	private Catalogue read(Enum<?> release) throws IOException {
		Path place = Files.createDirectories(this.folder.resolve(release.name()));
		return switch (release) {
			case OnetEdition onet -> {
				try (var files = CatalogueFiles.open(List.of(onet.files().folder(place)))) {
					yield OnetReader.read(files).catalogue();
				}
			}
			case EscoEdition esco -> {
				try (var files = CatalogueFiles.open(List.of(esco.files().folder(place)))) {
					yield EscoReader.read(files, null).catalogue();
				}
			}
			default -> throw new IllegalArgumentException(release.name());
		};
	}

	/** Replaces what the graph holds, after the plan and the report told how. */
	private Holdings replaced(Catalogue catalogue) {
		Holdings before = holdings(catalogue.origin());
		CatalogueChanges planned = this.catalogues.plan(catalogue);
		assertThat(holdings(catalogue.origin())).isEqualTo(before);
		CatalogueChanges written = this.catalogues.replace(catalogue);
		Holdings after = holdings(catalogue.origin());

		assertThat(written).isEqualTo(planned);
		assertThat(written.nodes()).isEqualTo(after.nodesSince(before));
		assertThat(written.facts()).isEqualTo(after.factsSince(before));
		return after;
	}

	private Holdings holdings(String origin) {
		var nodes = new HashMap<String, Node>();
		rows("""
				MATCH (node:Node {origin: $origin})
				RETURN node.id AS id, head([label IN labels(node) WHERE NOT label IN ['Node', 'Concept']]) AS kind,
				       node {.*, importedAt: null} AS properties
				""", origin).forEach((row) -> nodes.put(row.get("id").asString(),
				new Node(row.get("kind").asString(), row.get("properties").asMap())));
		var facts = new HashMap<Fact, Integer>();
		rows("""
				MATCH (from:Node)-[fact {origin: $origin}]->(to:Node)
				RETURN from.id AS from, type(fact) AS type, to.id AS to, properties(fact) AS properties
				UNION ALL
				MATCH (fact:PendingFact {origin: $origin})
				RETURN fact.pendingFrom AS from, 'pending' AS type, fact.pendingTo AS to, properties(fact) AS properties
				""", origin).forEach((row) -> facts.merge(new Fact(row.get("from").asString(),
				row.get("type").asString(), row.get("to").asString(), row.get("properties").asMap()), 1, Integer::sum));
		return new Holdings(nodes, facts);
	}

	/** Moves that lack one of their roles. */
	private List<String> dangling() {
		return rows("""
				MATCH (move:Transition {origin: $origin})
				WHERE NOT EXISTS { (move)-[:FROM]->() } OR NOT EXISTS { (move)-[:TO]->() }
				RETURN move.id AS id
				""", "onet").stream().map((row) -> row.get("id").asString()).toList();
	}

	private void remove(String origin) {
		this.catalogues.replace(new Catalogue(origin, List.of(), List.of()));
	}

	private List<Record> rows(String statement, String origin) {
		return this.driver.executableQuery(statement).withParameters(Map.of("origin", origin)).execute().records();
	}

	/** What the graph holds of a catalogue, with all properties. */
	private record Holdings(Map<String, Node> nodes, Map<Fact, Integer> facts) {

		SortedMap<String, Change> nodesSince(Holdings before) {
			var changes = new ArrayList<Map.Entry<String, Change>>();
			this.nodes.forEach((id, node) -> {
				Node earlier = before.nodes.get(id);
				if (earlier == null) {
					changes.add(Map.entry(node.kind, new Change(1, 0, 0)));
				}
				else if (!earlier.equals(node)) {
					changes.add(Map.entry(node.kind, new Change(0, 1, 0)));
				}
			});
			before.nodes.forEach((id, node) -> {
				if (!this.nodes.containsKey(id)) {
					changes.add(Map.entry(node.kind, new Change(0, 0, 1)));
				}
			});
			return sum(changes);
		}

		SortedMap<String, Change> factsSince(Holdings before) {
			var changes = new ArrayList<Map.Entry<String, Change>>();
			this.facts.forEach((fact, count) -> {
				int more = count - before.facts.getOrDefault(fact, 0);
				if (more > 0) {
					changes.add(Map.entry(fact.type, new Change(more, 0, 0)));
				}
			});
			before.facts.forEach((fact, count) -> {
				int less = count - this.facts.getOrDefault(fact, 0);
				if (less > 0) {
					changes.add(Map.entry(fact.type, new Change(0, 0, less)));
				}
			});
			return sum(changes);
		}

		private static SortedMap<String, Change> sum(List<Map.Entry<String, Change>> changes) {
			var sum = new TreeMap<String, Change>();
			changes.forEach((change) -> sum.merge(change.getKey(), change.getValue(),
					(one, more) -> new Change(one.added() + more.added(), one.changed() + more.changed(),
							one.removed() + more.removed())));
			return sum;
		}

	}

	private record Node(String kind, Map<String, Object> properties) {
	}

	private record Fact(String from, String type, String to, Map<String, Object> properties) {
	}

}
