package org.careeratlas.known;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/** What a request names, by kind, in its order. */
public final class Names {

	private final Map<Naming, Set<String>> byKind = new EnumMap<>(Naming.class);

	/** Adds ids of nodes of the kind, if there are any. */
	public Names ids(Naming kind, @Nullable Collection<Id> ids) {
		return words(kind, (ids != null) ? ids.stream().map(Id::value).toList() : null);
	}

	/** Same for words. */
	public Names words(Naming kind, @Nullable Collection<String> words) {
		if (words != null) {
			this.byKind.computeIfAbsent(kind, (added) -> new LinkedHashSet<>()).addAll(words);
		}
		return this;
	}

	void forEach(BiConsumer<Naming, Set<String>> action) {
		this.byKind.forEach(action);
	}

}
