package org.careeratlas.importer.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.model.Id;
import tools.jackson.databind.JsonNode;

/** Converts an entry of the seed to a node, with its facts and parts. */
final class SeedEntry {

	private final SeedEvidence evidence;

	private final SeedDocument document;

	private final JsonNode json;

	private final String id;

	private final List<NodeRow> nodes = new ArrayList<>();

	private final List<FactRow> facts = new ArrayList<>();

	/**
	 * Converts an entry of a document without problems.
	 * @param position position of the entry in its list, from 0
	 */
	SeedEntry(SeedEvidence evidence, SeedDocument document, JsonNode json, int position) {
		this.evidence = evidence;
		this.document = document;
		this.json = json;
		this.id = document.id(json);
		node(this.id, document.kind().labels(), EntryProperties.of(document.kind(), json, position));
		links(SeedLink.of(document.kind()), json, this.id);
		SeedPart.of(document.kind()).forEach(this::parts);
		statedBy();
	}

	/** Returns the node and the nodes of its parts. */
	List<NodeRow> nodes() {
		return this.nodes;
	}

	List<FactRow> facts() {
		return this.facts;
	}

	private void links(List<SeedLink> links, JsonNode from, String fromId) {
		for (SeedLink link : links) {
			int position = 0;
			for (JsonNode item : link.items(from)) {
				Map<String, Object> values = link.values().apply(item, position++);
				String to = link.reference(item).asString();
				facts(link.evident(from, item), link.incoming() ? to : fromId, link.type(),
						link.incoming() ? fromId : to, values);
			}
		}
	}

	private void parts(SeedPart part) {
		int number = 0;
		for (JsonNode item : part.items(this.json)) {
			String partId = part.id(this.id, ++number);
			node(partId, List.of(part.label()), part.properties().apply(item, number));
			facts(item, this.id, part.type(), partId, Map.of());
			links(part.links(), item, partId);
		}
	}

	/** Adds the sources of the entry itself, such as of its name and summary. */
	private void statedBy() {
		if (this.document.kind() != SeedKind.SOURCES) {
			this.evidence.of(this.document, this.json)
				.forEach((piece) -> fact(this.id, "STATED_BY", String.valueOf(piece.get("source")), piece));
		}
	}

	private void node(String nodeId, List<String> labels, SortedMap<String, Object> properties) {
		this.nodes.add(new NodeRow(new Id(nodeId), labels, properties));
	}

	private void facts(JsonNode evident, String from, String type, String to, Map<String, Object> values) {
		for (SortedMap<String, Object> piece : this.evidence.of(this.document, evident)) {
			piece.putAll(values);
			fact(from, type, to, piece);
		}
	}

	private void fact(String from, String type, String to, SortedMap<String, Object> properties) {
		this.facts.add(new FactRow(new Id(from), type, new Id(to), properties));
	}

}
