package org.careeratlas.importer.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * The ids in the documents of a seed, by which they refer to each other, and the problems
 * found in them.
 */
final class SeedIndex {

	private final Map<String, SeedKind> kinds = new HashMap<>();

	private final Map<String, String> basesBySource = new HashMap<>();

	private final List<SeedProblem> problems = new ArrayList<>();

	SeedIndex(List<SeedDocument> documents) {
		documents.stream().filter((document) -> document.kind().isNode()).forEach(this::register);
	}

	private void register(SeedDocument document) {
		for (JsonNode entry : document.entries()) {
			String id = document.id(entry);
			SeedKind previous = this.kinds.putIfAbsent(id, document.kind());
			if (previous != null) {
				problem(document, entry.has("id") ? entry.get("id") : entry,
						"the id '%s' is taken by a %s; ids are unique over the whole seed".formatted(id,
								name(previous)));
			}
			if (document.kind() == SeedKind.SOURCES) {
				this.basesBySource.put(id, entry.get("basis").asString());
			}
			if (document.kind().isFolder() && !document.path().endsWith("/" + id + ".yaml")) {
				problem(document, entry, "the file must be named after its id: %s.yaml".formatted(id));
			}
		}
	}

	List<SeedProblem> problems() {
		return this.problems;
	}

	void problem(SeedDocument document, JsonNode at, String reason) {
		this.problems.add(document.problem(at, reason));
	}

	/**
	 * Returns whether the reference is to a node of one of the kinds, and reports a
	 * problem if not.
	 */
	boolean resolves(SeedDocument document, JsonNode reference, SeedKind... allowed) {
		SeedKind found = this.kinds.get(reference.asString());
		if (found != null && List.of(allowed).contains(found)) {
			return true;
		}
		String wanted = Arrays.stream(allowed).map(SeedIndex::name).collect(Collectors.joining(" or "));
		problem(document, reference, (found == null) ? "no %s has the id '%s'".formatted(wanted, reference.asString())
				: "'%s' is a %s, not a %s".formatted(reference.asString(), name(found), wanted));
		return false;
	}

	/**
	 * Returns the evidence of a fact, or else that of its file, and reports a problem if
	 * there is none. Each piece becomes a fact of its own.
	 */
	List<SortedMap<String, Object>> evidence(SeedDocument document, JsonNode fact) {
		List<SortedMap<String, Object>> evidence = evidenceIfAny(document, fact);
		if (!fact.has("evidence") && !document.root().has("evidence")) {
			problem(document, fact, "there is no evidence: give some to this fact or to the whole file");
		}
		return evidence;
	}

	/** Returns the evidence of a fact, or else that of its file, which may be empty. */
	List<SortedMap<String, Object>> evidenceIfAny(SeedDocument document, JsonNode fact) {
		JsonNode given = fact.has("evidence") ? fact.get("evidence") : document.root().path("evidence");
		return (given.isObject() ? List.of(given) : SeedDocument.items(given)).stream()
			.filter((piece) -> resolves(document, piece.get("source"), SeedKind.SOURCES))
			.map(this::properties)
			.toList();
	}

	private SortedMap<String, Object> properties(JsonNode piece) {
		var properties = new TreeMap<String, Object>();
		SeedDocument.copy(piece, properties, "source", "note", "url", "basis");
		properties.putIfAbsent("basis", this.basesBySource.getOrDefault(piece.get("source").asString(), ""));
		if (piece.has("asOf")) {
			properties.put("asOf", LocalDate.parse(piece.get("asOf").asString()));
		}
		return properties;
	}

	private static String name(SeedKind kind) {
		return kind.label().toLowerCase(Locale.ROOT);
	}

}
