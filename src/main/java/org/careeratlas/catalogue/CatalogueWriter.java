package org.careeratlas.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Turns a difference into statements, in the order in which to run them. */
final class CatalogueWriter {

	/** Rows per statement; more are no faster, and take more memory. */
	private static final int BATCH = 5_000;

	/** Facts of any origin that lose a node become pending until it comes back. */
	private static final String MAKE_FACTS_PENDING = """
			UNWIND $rows AS id
			MATCH (:Node {id: id})-[fact]-()
			WITH DISTINCT fact, startNode(fact).id AS from, endNode(fact).id AS to
			CREATE (pending:PendingFact)
			SET pending = properties(fact), pending.pendingFrom = from, pending.pendingType = type(fact),
			    pending.pendingTo = to
			DELETE fact
			""";

	private final String origin;

	private final Digests digests;

	CatalogueWriter(String origin, Digests digests) {
		this.origin = origin;
		this.digests = digests;
	}

	/**
	 * Returns the statements that apply the difference, each with a bounded number of
	 * rows.
	 */
	Stream<Batch> batches(CatalogueDifference difference) {
		return Stream.of(byLabels(difference.addedNodes()).flatMap((nodes) -> batches(words(nodes), nodes, """
				UNWIND $rows AS row
				CREATE (node:Node:%s)
				SET node = row
				""".formatted(labels(nodes.getFirst())), this::nodes)),
				byLabels(difference.changedNodes()).flatMap((nodes) -> batches(words(nodes), nodes, """
						UNWIND $rows AS row
						MATCH (node:Node {id: row.id})
						REMOVE node:$([label IN labels(node) WHERE label <> 'Node'])
						SET node:%s, node = row
						""".formatted(labels(nodes.getFirst())), this::nodes)),
				byType(difference.addedFacts())
					.flatMap((facts) -> batches(KindWords.of(facts.getFirst().type()), facts, """
							UNWIND $rows AS row
							MATCH (from:Node {id: row[0]})
							MATCH (to:Node {id: row[1]})
							CREATE (from)-[fact:%s]->(to)
							SET fact = $properties[row[2]]
							""".formatted(facts.getFirst().type()), this::facts)),
				batches("stale facts", difference.removedFacts(), """
						UNWIND $rows AS element
						MATCH ()-[fact]->()
						WHERE elementId(fact) = element
						DELETE fact
						""", CatalogueWriter::rows),
				batches("links to stale nodes", difference.removedNodes(), MAKE_FACTS_PENDING, CatalogueWriter::rows),
				batches("stale nodes", difference.removedNodes(), """
						UNWIND $rows AS id
						MATCH (node:Node {id: id})
						DELETE node
						""", CatalogueWriter::rows))
			.flatMap((batches) -> batches);
	}

	/** Returns the statements that replace the pending facts of the origin. */
	Stream<Batch> pending(CatalogueDifference difference) {
		List<FactRow> facts = difference.pendingFacts();
		return Stream.concat(Stream.of(new Batch("no longer pending", 0, 0, """
				MATCH (pending:PendingFact {origin: $origin})
				DELETE pending
				""", Map.of("origin", this.origin))), batches("pending", facts, """
				UNWIND $rows AS row
				CREATE (pending:PendingFact)
				SET pending = row
				""", this::pendingFacts));
	}

	private static <T> Stream<Batch> batches(String what, List<T> rows, String statement,
			Function<List<T>, Map<String, Object>> parameters) {
		return IntStream.iterate(0, (start) -> start < rows.size(), (start) -> start + BATCH).mapToObj((start) -> {
			int end = Math.min(start + BATCH, rows.size());
			return new Batch(what, end, rows.size(), statement, parameters.apply(rows.subList(start, end)));
		});
	}

	private static Stream<List<NodeRow>> byLabels(List<NodeRow> nodes) {
		return nodes.stream()
			.collect(Collectors.groupingBy(CatalogueWriter::labels, TreeMap::new, Collectors.toList()))
			.values()
			.stream();
	}

	private static String words(List<NodeRow> nodes) {
		return KindWords.of(nodes.getFirst().labels().getFirst());
	}

	private static String labels(NodeRow node) {
		return String.join(":", node.labels());
	}

	private static Stream<List<FactRow>> byType(List<FactRow> facts) {
		return facts.stream()
			.collect(Collectors.groupingBy(FactRow::type, TreeMap::new, Collectors.toList()))
			.values()
			.stream();
	}

	private static Map<String, Object> rows(List<String> ids) {
		return Map.of("rows", ids);
	}

	private Map<String, Object> nodes(List<NodeRow> nodes) {
		return Map.of("rows", nodes.stream().map((node) -> {
			Map<String, Object> properties = stored(node.properties(), this.digests.of(node));
			properties.put("id", node.id().value());
			return properties;
		}).toList());
	}

	/** Facts with the same properties share one map, as most of a catalogue do. */
	private Map<String, Object> facts(List<FactRow> facts) {
		var positions = new IdentityHashMap<Map<String, Object>, Integer>();
		var distinct = new ArrayList<Map<String, Object>>();
		var rows = new ArrayList<List<Object>>(facts.size());
		for (FactRow fact : facts) {
			int position = positions.computeIfAbsent(fact.properties(), (properties) -> {
				distinct.add(stored(properties, this.digests.of(fact)));
				return distinct.size() - 1;
			});
			rows.add(List.of(fact.from().value(), fact.to().value(), position));
		}
		return Map.of("rows", rows, "properties", distinct);
	}

	private Map<String, Object> pendingFacts(List<FactRow> facts) {
		return Map.of("rows", facts.stream().map((fact) -> {
			Map<String, Object> properties = stored(fact.properties(), this.digests.of(fact));
			properties.put("pendingFrom", fact.from().value());
			properties.put("pendingType", fact.type());
			properties.put("pendingTo", fact.to().value());
			return properties;
		}).toList());
	}

	private Map<String, Object> stored(Map<String, Object> properties, long digest) {
		var stored = new HashMap<>(properties);
		stored.put("origin", this.origin);
		stored.put("digest", digest);
		return stored;
	}

	/**
	 * A statement with some rows.
	 *
	 * @param what kind of the rows, in words
	 * @param done number of rows of that kind that are written with this batch
	 * @param total number of rows of that kind
	 */
	record Batch(String what, long done, long total, String statement, Map<String, Object> parameters) {

		void run(Neo4jClient client) {
			client.query(this.statement).bindAll(this.parameters).run();
		}

	}

}
