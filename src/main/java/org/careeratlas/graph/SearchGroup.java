package org.careeratlas.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Candidates that mean exactly the same, and so are one hit.
 *
 * @param best the one that stands for them: the curated, or else the best ranked
 */
record SearchGroup(SearchCandidate best, List<SearchCandidate> others) {

	private static final Comparator<SearchCandidate> CURATED_FIRST = Comparator
		.comparing(SearchCandidate::curated, Comparator.reverseOrder())
		.thenComparing(SearchCandidate.BEST_FIRST);

	/** All, the best first. */
	Stream<SearchCandidate> members() {
		return Stream.concat(Stream.of(this.best), this.others.stream());
	}

	/** The candidates in groups, in the order of each group's first. */
	static List<SearchGroup> of(List<SearchCandidate> ranked) {
		SequencedMap<Id, SearchCandidate> left = new LinkedHashMap<>();
		ranked.forEach((candidate) -> left.put(candidate.id(), candidate));
		var groups = new ArrayList<SearchGroup>();
		while (!left.isEmpty()) {
			List<SearchCandidate> same = takeSame(left);
			same.sort(CURATED_FIRST);
			groups.add(new SearchGroup(same.getFirst(), List.copyOf(same.subList(1, same.size()))));
		}
		return groups;
	}

	/** Takes the first, and what is the same directly or through others. */
	private static List<SearchCandidate> takeSame(SequencedMap<Id, SearchCandidate> left) {
		var same = new ArrayList<SearchCandidate>();
		var next = new ArrayDeque<SearchCandidate>();
		next.add(left.pollFirstEntry().getValue());
		while (!next.isEmpty()) {
			SearchCandidate candidate = next.remove();
			same.add(candidate);
			candidate.same().stream().map(left::remove).filter(Objects::nonNull).forEach(next::add);
		}
		return same;
	}

}
