package org.careeratlas.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.CatalogueChanges.Change;
import org.careeratlas.catalogue.CatalogueChanges.Loss;
import org.careeratlas.catalogue.TouchedNodes.FactEnds;
import org.careeratlas.model.Id;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Difference between a catalogue and what the graph holds of its origin. Nodes and facts
 * are stored with a digest of their content, so that nothing else has to be read.
 */
final class CatalogueDifference {

	private final String origin;

	private final Digests digests;

	private final List<NodeRow> addedNodes = new ArrayList<>();

	private final List<NodeRow> changedNodes = new ArrayList<>();

	private boolean changesKinds;

	private final Map<String, StoredNode> removedNodes;

	private final List<FactRow> addedFacts = new ArrayList<>();

	private final List<StoredFact> removedFacts = new ArrayList<>();

	private final List<FactRow> pendingFacts = new ArrayList<>();

	/** Ids of nodes and relationships that are meant to go. */
	private final Set<String> meant = new HashSet<>();

	/** Number of nodes and facts in the graph, by kind. */
	private final Map<String, Integer> stored = new HashMap<>();

	/** Number of facts by kind that go and do not come back with other properties. */
	private final Map<String, Integer> lostFacts = new HashMap<>();

	CatalogueDifference(Neo4jClient client, Catalogue catalogue, Digests digests) {
		this.origin = catalogue.origin();
		this.digests = digests;
		this.removedNodes = storedNodes(client);
		var kept = new KeptRows(client, this.origin, catalogue.kept());
		var dropped = new KeptRows(client, this.origin, catalogue.dropped());
		Set<Id> ids = new HashSet<>();
		for (NodeRow node : kept.completed(catalogue.nodes())) {
			if (!ids.add(node.id())) {
				throw new IllegalArgumentException(
						"The catalogue '%s' has two nodes with the id '%s'".formatted(this.origin, node.id()));
			}
			StoredNode stored = this.removedNodes.remove(node.id().value());
			if (stored == null) {
				this.addedNodes.add(node);
			}
			else if (stored.digest() != this.digests.of(node)) {
				this.changedNodes.add(node);
				this.changesKinds |= !node.labels().contains(stored.kind());
			}
		}
		this.removedNodes.keySet().removeAll(kept.nodes());
		this.removedNodes.keySet().removeAll(kept.links(this.removedNodes.keySet()));
		this.meant.addAll(dropped.nodes());
		this.meant.addAll(dropped.links(Set.of()));
		this.meant.addAll(dropped.facts());
		compareFacts(client, catalogue, ids, kept.facts());
	}

	private Map<String, StoredNode> storedNodes(Neo4jClient client) {
		var nodes = new HashMap<String, StoredNode>();
		read(client, """
				MATCH (node:Node {origin: $origin})
				RETURN node.id AS id, coalesce(node.digest, 0) AS digest,
				       head([label IN labels(node) WHERE NOT label IN ['Node', 'Concept']]) AS kind
				""", (row) -> new StoredNode(row.get("id").asString(), row.get("kind").asString(),
				row.get("digest").asLong()))
			.forEach((node) -> {
				nodes.put(node.id(), node);
				this.stored.merge(node.kind(), 1, Integer::sum);
			});
		return nodes;
	}

	private void compareFacts(Neo4jClient client, Catalogue catalogue, Set<Id> ids, Set<String> kept) {
		Map<FactKey, List<StoredFact>> stored = storedFacts(client);
		List<FactRow> missing = catalogue.facts()
			.stream()
			.filter((fact) -> connectsRemovedNode(fact) || !removeEqual(stored, fact))
			.toList();
		Set<String> foreignIds = existingForeignIds(client, missing, ids);
		foreignIds.removeAll(this.removedNodes.keySet());
		for (FactRow fact : missing) {
			if (exists(fact.from(), ids, foreignIds) && exists(fact.to(), ids, foreignIds)) {
				this.addedFacts.add(fact);
			}
			else {
				this.pendingFacts.add(fact);
			}
		}
		remove(stored, kept);
	}

	/**
	 * Removes what is left of the stored facts, except kept ones that the catalogue does
	 * not state otherwise, and whose nodes stay.
	 */
	private void remove(Map<FactKey, List<StoredFact>> stored, Set<String> kept) {
		Set<FactKey> restated = this.addedFacts.stream()
			.map((fact) -> new FactKey(fact.from().value(), fact.type(), fact.to().value(), 0))
			.collect(Collectors.toSet());
		stored.forEach((key, facts) -> {
			boolean comesBack = restated.contains(new FactKey(key.from(), key.type(), key.to(), 0));
			boolean goes = comesBack || connectsRemovedNode(key.from(), key.to());
			facts.stream().filter((fact) -> goes || !kept.contains(fact.element())).forEach((fact) -> {
				this.removedFacts.add(fact);
				if (!comesBack && !this.meant.contains(fact.element())) {
					this.lostFacts.merge(fact.type(), 1, Integer::sum);
				}
			});
		});
	}

	private boolean connectsRemovedNode(FactRow fact) {
		return connectsRemovedNode(fact.from().value(), fact.to().value());
	}

	private boolean connectsRemovedNode(String from, String to) {
		return this.removedNodes.containsKey(from) || this.removedNodes.containsKey(to);
	}

	private static boolean exists(Id id, Set<Id> ids, Set<String> foreignIds) {
		return ids.contains(id) || foreignIds.contains(id.value());
	}

	/** Returns the existing nodes of other origins that the facts connect. */
	private static Set<String> existingForeignIds(Neo4jClient client, List<FactRow> facts, Set<Id> ids) {
		Set<String> candidates = new HashSet<>();
		for (FactRow fact : facts) {
			for (Id end : List.of(fact.from(), fact.to())) {
				if (!ids.contains(end)) {
					candidates.add(end.value());
				}
			}
		}
		return candidates.isEmpty() ? candidates : new HashSet<>(client.query("""
				UNWIND $ids AS id
				MATCH (node:Node {id: id})
				RETURN node.id
				""").bind(List.copyOf(candidates)).to("ids").fetchAs(String.class).all());
	}

	/** Maps to lists, since the graph may hold equal facts more than once. */
	private Map<FactKey, List<StoredFact>> storedFacts(Neo4jClient client) {
		var facts = new HashMap<FactKey, List<StoredFact>>();
		read(client, """
				CALL () {
				  MATCH (from:Node {origin: $origin})-[fact {origin: $origin}]->(to:Node)
				  RETURN from, fact, to
				  UNION ALL
				  MATCH (from:Node)-[fact {origin: $origin}]->(to:Node {origin: $origin})
				  WHERE from.origin <> $origin
				  RETURN from, fact, to
				  UNION ALL
				  MATCH (from:Node)-[fact:MATCHES|DISPUTED_MATCH|SAME_AS {origin: $origin}]->(to:Node)
				  WHERE from.origin <> $origin AND to.origin <> $origin
				  RETURN from, fact, to
				}
				RETURN from.id AS from, type(fact) AS type, to.id AS to, coalesce(fact.digest, 0) AS digest,
				       elementId(fact) AS element
				""",
				(row) -> Map.entry(
						new FactKey(row.get("from").asString(), row.get("type").asString().intern(),
								row.get("to").asString(), row.get("digest").asLong()),
						new StoredFact(row.get("from").asString(), row.get("type").asString().intern(),
								row.get("to").asString(), row.get("element").asString())))
			.forEach((entry) -> {
				facts.computeIfAbsent(entry.getKey(), (key) -> new ArrayList<>(1)).add(entry.getValue());
				this.stored.merge(entry.getValue().type(), 1, Integer::sum);
			});
		return facts;
	}

	/** Removes one stored fact that equals the row, if there is one. */
	private boolean removeEqual(Map<FactKey, List<StoredFact>> stored, FactRow fact) {
		var key = new FactKey(fact.from().value(), fact.type(), fact.to().value(), this.digests.of(fact));
		List<StoredFact> equal = stored.get(key);
		if (equal == null) {
			return false;
		}
		equal.removeLast();
		if (equal.isEmpty()) {
			stored.remove(key);
		}
		return true;
	}

	private <T> List<T> read(Neo4jClient client, String statement, Function<Record, T> mapper) {
		return client.query(statement)
			.bind(this.origin)
			.to("origin")
			.fetchAs(Record.class)
			.mappedBy((typeSystem, record) -> record)
			.all()
			.stream()
			.map(mapper)
			.toList();
	}

	List<NodeRow> addedNodes() {
		return this.addedNodes;
	}

	List<NodeRow> changedNodes() {
		return this.changedNodes;
	}

	List<String> removedNodes() {
		return List.copyOf(this.removedNodes.keySet());
	}

	List<FactRow> addedFacts() {
		return this.addedFacts;
	}

	/** Facts that connect a node that does not exist yet. */
	List<FactRow> pendingFacts() {
		return this.pendingFacts;
	}

	List<String> removedFacts() {
		return this.removedFacts.stream().map(StoredFact::element).toList();
	}

	/** The same facts, as what they say of which nodes. */
	List<FactEnds> removedFactEnds() {
		return this.removedFacts.stream().map((fact) -> new FactEnds(fact.from(), fact.type(), fact.to())).toList();
	}

	/** Whether a node becomes one of another kind. */
	boolean changesKinds() {
		return this.changesKinds;
	}

	int size() {
		return this.addedNodes.size() + this.changedNodes.size() + this.removedNodes.size() + this.addedFacts.size()
				+ this.removedFacts.size();
	}

	CatalogueChanges changes() {
		var nodes = new TreeMap<String, Change>();
		this.addedNodes.forEach((node) -> count(nodes, node.labels().getFirst(), new Change(1, 0, 0)));
		this.changedNodes.forEach((node) -> count(nodes, node.labels().getFirst(), new Change(0, 1, 0)));
		this.removedNodes.values().forEach((node) -> count(nodes, node.kind(), new Change(0, 0, 1)));
		var facts = new TreeMap<String, Change>();
		this.addedFacts.forEach((fact) -> count(facts, fact.type(), new Change(1, 0, 0)));
		this.removedFacts.forEach((fact) -> count(facts, fact.type(), new Change(0, 0, 1)));
		return new CatalogueChanges(nodes, facts, this.pendingFacts.size(), losses());
	}

	/** Returns the kinds of which more than a tenth goes. */
	private List<Loss> losses() {
		var lost = new TreeMap<>(this.lostFacts);
		this.removedNodes.values()
			.stream()
			.filter((node) -> !this.meant.contains(node.id()))
			.forEach((node) -> lost.merge(node.kind(), 1, Integer::sum));
		return lost.entrySet()
			.stream()
			.map((kind) -> new Loss(kind.getKey(), kind.getValue(), this.stored.getOrDefault(kind.getKey(), 0)))
			.filter(Loss::isLarge)
			.toList();
	}

	private static void count(SortedMap<String, Change> changes, String kind, Change change) {
		changes.merge(kind, change, Change::plus);
	}

	private record StoredNode(String id, String kind, long digest) {
	}

	private record StoredFact(String from, String type, String to, String element) {
	}

	private record FactKey(String from, String type, String to, long digest) {
	}

}
