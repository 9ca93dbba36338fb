package org.careeratlas.importer.seed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The ids in the documents of a seed, by which they refer to each other. */
final class SeedIndex {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** Catalogues whose ids begin with their names. */
	private static final List<String> CATALOGUES = List.of("onet", "esco", "oews", "crosswalk");

	private final Map<String, Holder> holders = new HashMap<>();

	/** Ids that entries may have which are not known, since their files are damaged. */
	private final Set<String> hiddenIds = new HashSet<>();

	/** Kinds of which not all ids are known. */
	private final Set<SeedKind> hiddenKinds = EnumSet.noneOf(SeedKind.class);

	/** Kinds of which there is no file; the first reference to one tells so. */
	private final Set<SeedKind> missingKinds = EnumSet.allOf(SeedKind.class);

	private final SeedProblems problems;

	/** Registers all ids, and reports those that are taken or not the seed's to give. */
	SeedIndex(List<SeedDocument> documents, SeedProblems problems) {
		this.problems = problems;
		problems.unread()
			.forEach((path) -> SeedKind.meant(path)
				.filter((kind) -> kind.isFolder() || documents.stream().noneMatch((read) -> read.kind() == kind))
				.ifPresent((kind) -> hide(kind, path)));
		documents.forEach((document) -> this.missingKinds.remove(document.kind()));
		var parts = new ArrayList<Runnable>();
		for (SeedDocument document : documents) {
			if (document.kind().isNode()) {
				register(document, parts);
			}
		}
		parts.forEach(Runnable::run);
	}

	private void hide(SeedKind kind, String path) {
		if (kind.isFolder()) {
			this.hiddenIds.add(SeedKind.stem(path));
		}
		else {
			this.hiddenKinds.add(kind);
		}
	}

	private void register(SeedDocument document, List<Runnable> parts) {
		List<JsonNode> entries = document.entries();
		if (entries.isEmpty()) {
			hide(document.kind(), document.path());
		}
		for (JsonNode entry : entries) {
			String id = document.id(entry);
			if (!ID.matcher(id).matches()) {
				hide(document.kind(), document.path());
				continue;
			}
			register(id, new Holder(document.kind().word(), document.kind(), document, entry));
			parts.add(() -> parts(id, document, entry));
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
			this.hiddenIds.add(SeedKind.stem(holder.document().path()));
			report(holder, "the file must be named after its id: %s.yaml".formatted(id));
		}
	}

	private void parts(String id, SeedDocument document, JsonNode entry) {
		for (SeedPart part : SeedPart.of(document.kind())) {
			int number = 0;
			for (JsonNode item : part.items(entry)) {
				take(part.id(id, ++number), new Holder(part.label().toLowerCase(Locale.ROOT), null, document, item));
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
		else if (!isHidden(id, allowed)) {
			this.problems
				.add(document.problem(reference, "no %s has the id '%s'%s".formatted(wanted, id, advice(id, allowed))));
		}
		return false;
	}

	/** Says that a file is missing, once, or else which id may be meant. */
	private String advice(String id, List<SeedKind> allowed) {
		List<SeedKind> missing = allowed.stream().filter(this.missingKinds::contains).toList();
		this.hiddenKinds.addAll(missing);
		return missing.isEmpty() ? Suggestion.of(id, ids(allowed))
				: "; there is no %s, and other references to it are not told"
					.formatted(missing.getFirst().path("<id>.yaml"));
	}

	private boolean isHidden(String id, List<SeedKind> allowed) {
		return ID.matcher(id).matches()
				&& (this.hiddenIds.contains(id) || allowed.stream().anyMatch(this.hiddenKinds::contains));
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
