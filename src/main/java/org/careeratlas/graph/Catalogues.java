package org.careeratlas.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.graph.Catalogue.FactRow;
import org.careeratlas.graph.Catalogue.NodeRow;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Makes the graph hold what a catalogue says, whole or not at all. */
@Component
public class Catalogues {

	/** Set when a source is written, and no part of what it says. */
	private static final String IMPORTED_AT = "importedAt";

	private final Cypher cypher;

	Catalogues(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Adds, changes and removes nodes and facts of the catalogue's origin until they are
	 * those of the catalogue, in one transaction. Processes that do so at once wait for
	 * each other.
	 * @throws IdConflictException if a node of another origin has one of the ids
	 */
	public CatalogueChanges replace(Catalogue catalogue) {
		var changes = new AtomicReference<>(CatalogueChanges.NONE);
		this.cypher.write((client) -> {
			if (!catalogue.fingerprint().equals(lockedFingerprint(client, catalogue.origin()))) {
				changes.set(new Difference(client, catalogue).apply());
				finish(client, catalogue);
			}
		});
		return changes.get();
	}

	/** The write lock of the import's node makes others wait here until the commit. */
	private static String lockedFingerprint(Neo4jClient client, String origin) {
		return client.query("""
				MERGE (import:Import {id: $origin})
				SET import.lockedAt = datetime()
				RETURN coalesce(import.fingerprint, '') AS fingerprint
				""").bind(origin).to("origin").fetchAs(String.class).one().orElseThrow();
	}

	private static void finish(Neo4jClient client, Catalogue catalogue) {
		client.query("""
				MATCH (import:Import {id: $origin})
				SET import.fingerprint = $fingerprint, import.finishedAt = datetime()
				WITH import
				MATCH (source:Source {origin: $origin})
				SET source.importedAt = import.finishedAt
				""").bind(catalogue.origin()).to("origin").bind(catalogue.fingerprint()).to("fingerprint").run();
	}

	private static final class Difference {

		private final Neo4jClient client;

		private final Catalogue catalogue;

		private final Map<String, StoredNode> storedNodes;

		private final List<NodeRow> added = new ArrayList<>();

		private final List<NodeRow> changed = new ArrayList<>();

		Difference(Neo4jClient client, Catalogue catalogue) {
			this.client = client;
			this.catalogue = catalogue;
			this.storedNodes = read("""
					MATCH (node:Node {origin: $origin})
					RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
					""", StoredNode::of).stream().collect(Collectors.toMap(StoredNode::id, Function.identity()));
		}

		CatalogueChanges apply() {
			refuseIdsOfOthers();
			for (NodeRow node : this.catalogue.nodes()) {
				StoredNode stored = this.storedNodes.remove(node.id().value());
				if (stored == null) {
					this.added.add(node);
				}
				else if (!stored.holds(node, this.catalogue.origin())) {
					this.changed.add(node);
				}
			}
			List<String> removed = List.copyOf(this.storedNodes.keySet());
			Map<FactKey, List<String>> stale = storedFacts();
			List<FactRow> missing = this.catalogue.facts().stream().filter((fact) -> !taken(stale, fact)).toList();
			List<String> staleIds = stale.values().stream().flatMap(List::stream).toList();
			deleteFacts(staleIds);
			deleteNodes(removed);
			createNodes();
			changeNodes();
			createFacts(missing);
			return new CatalogueChanges(this.added.size(), this.changed.size(), removed.size(), missing.size(),
					staleIds.size());
		}

		private void refuseIdsOfOthers() {
			List<String> others = this.client.query("""
					UNWIND $ids AS id
					MATCH (node:Node {id: id})
					WHERE node.origin <> $origin
					RETURN node.id
					LIMIT 10
					""")
				.bind(this.catalogue.nodes().stream().map((node) -> node.id().value()).toList())
				.to("ids")
				.bind(this.catalogue.origin())
				.to("origin")
				.fetchAs(String.class)
				.all()
				.stream()
				.toList();
			if (!others.isEmpty()) {
				throw new IdConflictException(this.catalogue.origin(), others);
			}
		}

		/**
		 * The element ids of the facts that the graph holds; equal facts may stand in it
		 * twice.
		 */
		private Map<FactKey, List<String>> storedFacts() {
			var facts = new HashMap<FactKey, List<String>>();
			read("""
					MATCH (from:Node {origin: $origin})-[fact]->(to:Node)
					RETURN elementId(fact) AS element, from.id AS from, type(fact) AS type, to.id AS to,
					       properties(fact) AS properties
					""", (row) -> Map.entry(FactKey.of(row), row.get("element").asString())).forEach(
					(entry) -> facts.computeIfAbsent(entry.getKey(), (key) -> new ArrayList<>()).add(entry.getValue()));
			return facts;
		}

		private static boolean taken(Map<FactKey, List<String>> stored, FactRow fact) {
			List<String> elements = stored.get(FactKey.of(fact));
			if (elements == null || elements.isEmpty()) {
				return false;
			}
			elements.removeLast();
			return true;
		}

		private void deleteFacts(List<String> elements) {
			run("UNWIND $rows AS element MATCH ()-[fact]->() WHERE elementId(fact) = element DELETE fact", elements);
		}

		private void deleteNodes(List<String> ids) {
			run("UNWIND $rows AS id MATCH (node:Node {id: id}) DETACH DELETE node", ids);
		}

		private void createNodes() {
			run("""
					UNWIND $rows AS row
					CREATE (node:Node:$(row.labels))
					SET node = row.properties
					""", this.added.stream().map(this::row).toList());
		}

		private void changeNodes() {
			run("""
					UNWIND $rows AS row
					MATCH (node:Node {id: row.properties.id})
					REMOVE node:$([label IN labels(node) WHERE label <> 'Node'])
					SET node:$(row.labels), node = row.properties
					""", this.changed.stream().map(this::row).toList());
		}

		private Map<String, Object> row(NodeRow node) {
			return Map.of("labels", node.labels(), "properties", stored(node, this.catalogue.origin()));
		}

		private void createFacts(List<FactRow> facts) {
			facts.stream()
				.collect(Collectors.groupingBy(FactRow::type, TreeMap::new, Collectors.toList()))
				.forEach((type, rows) -> run("""
						UNWIND $rows AS row
						MATCH (from:Node {id: row.from})
						MATCH (to:Node {id: row.to})
						CREATE (from)-[fact:%s]->(to)
						SET fact = row.properties
						""".formatted(type), rows.stream().map(Difference::row).toList()));
		}

		private static Map<String, Object> row(FactRow fact) {
			return Map.of("from", fact.from().value(), "to", fact.to().value(), "properties", fact.properties());
		}

		private void run(String statement, List<?> rows) {
			if (!rows.isEmpty()) {
				this.client.query(statement).bind(rows).to("rows").run();
			}
		}

		private <T> List<T> read(String statement, Function<Record, T> row) {
			return this.client.query(statement)
				.bind(this.catalogue.origin())
				.to("origin")
				.fetchAs(Record.class)
				.mappedBy((types, found) -> found)
				.all()
				.stream()
				.map(row)
				.toList();
		}

	}

	private static Map<String, Object> stored(NodeRow node, String origin) {
		var properties = new HashMap<String, Object>(node.properties());
		properties.put("id", node.id().value());
		properties.put("origin", origin);
		return properties;
	}

	private record StoredNode(String id, List<String> labels, Map<String, Value> properties) {

		static StoredNode of(Record row) {
			var properties = new HashMap<>(row.get("properties").asMap(Function.identity()));
			properties.remove(IMPORTED_AT);
			return new StoredNode(row.get("id").asString(),
					row.get("labels")
						.asList(Value::asString)
						.stream()
						.filter((label) -> !"Node".equals(label))
						.toList(),
					properties);
		}

		boolean holds(NodeRow node, String origin) {
			return this.labels.stream().sorted().toList().equals(node.labels().stream().sorted().toList())
					&& this.properties.equals(values(stored(node, origin)));
		}

	}

	private record FactKey(String from, String type, String to, Map<String, Value> properties) {

		static FactKey of(Record row) {
			return new FactKey(row.get("from").asString(), row.get("type").asString(), row.get("to").asString(),
					row.get("properties").asMap(Function.identity()));
		}

		static FactKey of(FactRow fact) {
			return new FactKey(fact.from().value(), fact.type(), fact.to().value(), values(fact.properties()));
		}

	}

	/**
	 * As Neo4j would return them, so that an Integer equals the Long it comes back as.
	 */
	private static Map<String, Value> values(Map<String, Object> properties) {
		return properties.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> org.neo4j.driver.Values.value(Objects.requireNonNull(entry.getValue()))));
	}

}
