package org.careeratlas.importer.crosswalk;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.ToolKind;
import org.careeratlas.model.fact.Mapping;

/**
 * Matches tools with equal names, up to case, accents, spaces and punctuation, also
 * within one catalogue: O*NET lists "T squares" and "T-squares". Only whole names count,
 * and software is never equipment. Names of which nothing is left match nothing.
 */
record SameName(List<ToolCandidate> tools) {

	/** Other signs are part of names such as C, C++ and C#. */
	private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}+#]+");

	void forEach(Consumer<MappingProposal> proposals) {
		this.tools.stream()
			.collect(Collectors.groupingBy(SameName::key, TreeMap::new, Collectors.toList()))
			.forEach((key, same) -> {
				if (!key.name.isEmpty()) {
					pairs(same, proposals);
				}
			});
	}

	private static void pairs(List<ToolCandidate> same, Consumer<MappingProposal> proposals) {
		Id first = same.getFirst().id();
		same.stream()
			.skip(1)
			.forEach((tool) -> proposals.accept(new MappingProposal(first, Mapping.EXACT, tool.id(), "Equal names.")));
	}

	private static Key key(ToolCandidate tool) {
		return new Key(PUNCTUATION.matcher(NameKey.of(tool.name())).replaceAll(" ").strip(), tool.kind());
	}

	private record Key(String name, ToolKind kind) implements Comparable<Key> {

		@Override
		public int compareTo(Key other) {
			int byName = this.name.compareTo(other.name);
			return (byName != 0) ? byName : this.kind.compareTo(other.kind);
		}

	}

}
