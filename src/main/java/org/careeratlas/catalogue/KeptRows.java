package org.careeratlas.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Finds what the graph holds of the {@linkplain Kept kept} parts of a catalogue. */
final class KeptRows {

	private final Neo4jClient client;

	private final String origin;

	private final List<Kept> parts;

	KeptRows(Neo4jClient client, String origin, List<Kept> parts) {
		this.client = client;
		this.origin = origin;
		this.parts = parts;
	}

	/** Returns the ids of the nodes. */
	Set<String> nodes() {
		var ids = new HashSet<String>();
		kept(Kept.Nodes.class).forEach((kept) -> ids.addAll(read("""
				MATCH (node:%s {origin: $origin})
				WHERE all(name IN keys($with) WHERE node[name] = $with[name])
				RETURN node.id
				""".formatted(kept.label()), "with", kept.with())));
		return ids;
	}

	/**
	 * Returns the ids of the nodes that link others.
	 * @param gone ids of nodes that go, along with what points to them
	 */
	Set<String> links(Set<String> gone) {
		var ids = new HashSet<String>();
		kept(Kept.Links.class).forEach((kept) -> ids.addAll(read("""
				MATCH (node:%s {origin: $origin})
				WHERE NOT EXISTS { (node)-->(end:Node) WHERE end.id IN $gone }
				RETURN node.id
				""".formatted(kept.label()), "gone", List.copyOf(gone))));
		return ids;
	}

	/** Returns the ids of the relationships, as Neo4j has them. */
	Set<String> facts() {
		var elements = new HashSet<String>();
		kept(Kept.Facts.class).forEach((kept) -> elements.addAll(read("""
				MATCH (:%s {origin: $origin})-[fact:%s {origin: $origin}]->(to)
				WHERE all(name IN keys($with) WHERE to[name] = $with[name])
				RETURN elementId(fact)
				""".formatted(kept.from(), kept.type()), "with", kept.toWith())));
		return elements;
	}

	/** Returns the nodes of a catalogue, with the kept properties of the graph. */
	List<NodeRow> completed(List<NodeRow> nodes) {
		List<Kept.Properties> kept = kept(Kept.Properties.class);
		if (kept.isEmpty()) {
			return nodes;
		}
		var stored = new HashMap<String, Map<String, Object>>();
		kept.forEach((properties) -> properties(properties)
			.forEach((id, values) -> stored.computeIfAbsent(id, (added) -> new HashMap<>()).putAll(values)));
		return nodes.stream().map((node) -> completed(node, stored.getOrDefault(node.id().value(), Map.of()))).toList();
	}

	private static NodeRow completed(NodeRow node, Map<String, Object> stored) {
		if (stored.isEmpty()) {
			return node;
		}
		var properties = new HashMap<>(node.properties());
		properties.putAll(stored);
		return new NodeRow(node.id(), node.labels(), properties);
	}

	private Map<String, Map<String, Object>> properties(Kept.Properties kept) {
		var properties = new HashMap<String, Map<String, Object>>();
		this.client.query("""
				MATCH (node:%s {origin: $origin})
				RETURN node.id AS id, [name IN $names WHERE node[name] IS NOT NULL | [name, node[name]]] AS properties
				""".formatted(kept.label()))
			.bindAll(Map.of("origin", this.origin, "names", kept.names()))
			.fetchAs(Object.class)
			.mappedBy((types, row) -> {
				var values = new HashMap<String, Object>();
				row.get("properties")
					.values()
					.forEach((pair) -> values.put(pair.get(0).asString(), pair.get(1).asObject()));
				return properties.put(row.get("id").asString(), values);
			})
			.all();
		return properties;
	}

	private <T extends Kept> List<T> kept(Class<T> type) {
		return this.parts.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private Collection<String> read(String statement, String name, Object parameter) {
		return this.client.query(statement)
			.bindAll(Map.of("origin", this.origin, name, parameter))
			.fetchAs(String.class)
			.all();
	}

}
