package org.careeratlas.importer.seed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** The evidence of facts, with the bases of their sources. */
final class SeedEvidence {

	static final String MISSING = "there is no evidence: give some to this fact or to the whole file";

	private final Map<String, String> basesBySource = new HashMap<>();

	SeedEvidence(List<SeedDocument> documents) {
		documents.stream()
			.filter((document) -> document.kind() == SeedKind.SOURCES)
			.flatMap((document) -> document.entries().stream())
			.forEach((source) -> this.basesBySource.put(SeedDocument.text(source, "id"),
					SeedDocument.text(source, "basis")));
	}

	/**
	 * Returns the evidence of a fact, or else that of its file. Each piece becomes a fact
	 * of its own.
	 */
	List<SortedMap<String, Object>> of(SeedDocument document, JsonNode fact) {
		return pieces(fact.has("evidence") ? fact.get("evidence") : document.root().path("evidence")).stream()
			.map(this::properties)
			.toList();
	}

	/** Returns the pieces of evidence, of which there may be one or a list. */
	static List<JsonNode> pieces(JsonNode evidence) {
		return evidence.isObject() ? List.of(evidence) : SeedDocument.items(evidence);
	}

	private SortedMap<String, Object> properties(JsonNode piece) {
		var properties = new TreeMap<String, Object>();
		SeedDocument.copy(piece, properties, "source", "note", "url", "basis");
		properties.putIfAbsent("basis", this.basesBySource.get(SeedDocument.text(piece, "source")));
		if (piece.has("asOf")) {
			properties.put("asOf", LocalDate.parse(piece.get("asOf").asString()));
		}
		return properties;
	}

}
