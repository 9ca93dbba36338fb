package org.careeratlas.importer.seed;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a seed may hold besides the entries that were read: in files that could not be
 * read, in entries without an id, and in files that are missing.
 */
final class UnreadEntries {

	/** Ids that entries may have. */
	private final Set<String> ids = new HashSet<>();

	/** Kinds of which there may be more entries. */
	private final Set<SeedKind> kinds = EnumSet.noneOf(SeedKind.class);

	/** Kinds of which there is no file; the first reference to one tells so. */
	private final Set<SeedKind> missing = EnumSet.allOf(SeedKind.class);

	/**
	 * @param unread paths of the files that could not be read
	 */
	UnreadEntries(List<SeedDocument> documents, Set<String> unread) {
		documents.forEach(this::read);
		for (String path : unread) {
			SeedKind.meant(path)
				.filter((kind) -> kind.isFolder() || this.missing.contains(kind))
				.ifPresent((kind) -> add(kind, path));
		}
	}

	private void read(SeedDocument document) {
		this.missing.remove(document.kind());
		List<String> read = document.entries().stream().map(document::id).toList();
		if (read.isEmpty() || !read.stream().allMatch(SeedDocument::isId) || document.kind().isFolder()) {
			add(document.kind(), document.path());
		}
	}

	/** Files of single entries should have the name of their id. */
	private void add(SeedKind kind, String path) {
		if (kind.isFolder()) {
			this.ids.add(SeedKind.stem(path));
		}
		else {
			this.kinds.add(kind);
		}
	}

	/** Returns whether there may be an entry of one of the kinds that has the id. */
	boolean mayHave(String id, List<SeedKind> allowed) {
		return SeedDocument.isId(id) && (this.ids.contains(id) || allowed.stream().anyMatch(this.kinds::contains));
	}

	/**
	 * Returns which file is missing if none has entries of one of the kinds. There may be
	 * such entries from now on, so that it is told once.
	 */
	Optional<String> tellMissing(List<SeedKind> allowed) {
		List<SeedKind> none = allowed.stream().filter(this.missing::contains).toList();
		this.kinds.addAll(none);
		return none.stream().findFirst().map((kind) -> kind.path("<id>.yaml"));
	}

}
