package org.careeratlas.importer.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.careeratlas.known.Suggestion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The ids in the documents of a seed, by which they refer to each other. */
final class SeedIndex {

	/** Catalogues whose ids begin with their names. */
	private static final List<String> CATALOGUES = List.of("onet", "esco", "oews", "crosswalk");

	private final Map<String, Holder> holders = new HashMap<>();

	private final UnreadEntries unread;

	private final SeedProblems problems;

	/** Registers all ids, and reports those that are taken or not the seed's to give. */
	SeedIndex(List<SeedDocument> documents, SeedProblems problems) {
		this.unread = new UnreadEntries(documents, problems.unread());
		this.problems = problems;
		List<SeedDocument> nodes = documents.stream().filter((document) -> document.kind().isNode()).toList();
		nodes.forEach(this::entries);
		nodes.forEach(this::parts);
	}

	private void entries(SeedDocument document) {
		for (JsonNode entry : document.entries()) {
			String id = document.id(entry);
			if (SeedDocument.isId(id)) {
				register(id, new Holder(document.kind().word(), document.kind(), document, entry));
			}
		}
	}

	private void register(String id, Holder holder) {
		take(id, holder);
		CATALOGUES.stream()
			.filter((catalogue) -> id.equals(catalogue) || id.startsWith(catalogue + "-"))
			.findFirst()
			.ifPresent((catalogue) -> report(holder,
					"the id '%s' begins as those of the catalogue %s do; take another".formatted(id, catalogue)));
		if (holder.document().kind().isFolder() && !holder.document().path().endsWith("/" + id + ".yaml")) {
			report(holder, "the file must be named after its id: %s.yaml".formatted(id));
		}
	}

	private void parts(SeedDocument document) {
		for (SeedPart part : SeedPart.of(document.kind())) {
			for (JsonNode entry : document.entries()) {
				int number = 0;
				for (JsonNode item : part.items(entry)) {
					take(part.id(document.id(entry), ++number),
							new Holder(part.label().toLowerCase(Locale.ROOT), null, document, item));
				}
			}
		}
	}

	private void take(String id, Holder holder) {
		Holder previous = this.holders.putIfAbsent(id, holder);
		if (previous != null) {
			// The id of a part cannot be changed
			boolean partComesSecond = holder.kind() == null && previous.kind() != null;
			Holder other = partComesSecond ? holder : previous;
			report(partComesSecond ? previous : holder,
					"the id '%s' is taken by a %s in %s; ids are unique over the whole seed".formatted(id, other.word(),
							other.place()));
		}
	}

	private void report(Holder holder, String reason) {
		this.problems.add(holder.document().problem(holder.at(), reason));
	}

	/**
	 * Returns whether the reference is to a node of one of the kinds, and reports a
	 * problem if not, unless the node may be in a file that could not be read.
	 */
	boolean resolves(SeedDocument document, JsonNode reference, List<SeedKind> allowed) {
		String id = reference.asString();
		Holder found = this.holders.get(id);
		if (found != null && found.isOneOf(allowed)) {
			return true;
		}
		String wanted = allowed.stream().map(SeedKind::word).collect(Collectors.joining(" or "));
		if (found != null) {
			this.problems
				.add(document.problem(reference, "'%s' is a %s, not a %s".formatted(id, found.word(), wanted)));
		}
		else if (!this.unread.mayHave(id, allowed)) {
			this.problems
				.add(document.problem(reference, "no %s has the id '%s'%s".formatted(wanted, id, advice(id, allowed))));
		}
		return false;
	}

	/** Says which file is missing, or else which id may be meant. */
	private String advice(String id, List<SeedKind> allowed) {
		return this.unread.tellMissing(allowed)
			.map((file) -> "; there is no %s, and other references to it are not told".formatted(file))
			.orElseGet(() -> Suggestion.of(id, ids(allowed)));
	}

	private List<String> ids(List<SeedKind> kinds) {
		return this.holders.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().isOneOf(kinds))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * What has an id.
	 *
	 * @param word what it is called in messages
	 * @param kind null for parts of entries, to which nothing refers
	 */
	private record Holder(String word, @Nullable SeedKind kind, SeedDocument document, JsonNode node) {

		boolean isOneOf(List<SeedKind> kinds) {
			return this.kind != null && kinds.contains(this.kind);
		}

		/** Returns where its id is, or else it itself. */
		JsonNode at() {
			return (this.node.has("id") && this.kind != null) ? this.node.get("id") : this.node;
		}

		String place() {
			return this.document.place(at());
		}

	}

}
