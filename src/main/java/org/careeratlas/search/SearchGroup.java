package org.careeratlas.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.careeratlas.model.Id;

/**
 * Candidates that match exactly and therefore form one hit.
 *
 * @param best the candidate that represents them: the curated one, or else the best
 * ranked
 */
record SearchGroup(SearchCandidate best, List<SearchCandidate> others) {

	private static final Comparator<SearchCandidate> CURATED_FIRST = Comparator
		.comparing(SearchCandidate::curated, Comparator.reverseOrder())
		.thenComparing(SearchCandidate.BEST_FIRST);

	/** Returns all candidates, best first. */
	Stream<SearchCandidate> members() {
		return Stream.concat(Stream.of(this.best), this.others.stream());
	}

	/** Groups the candidates, in the order of each group's best ranked candidate. */
	static List<SearchGroup> of(List<SearchCandidate> ranked) {
		SequencedMap<Id, SearchCandidate> remaining = new LinkedHashMap<>();
		ranked.forEach((candidate) -> remaining.put(candidate.id(), candidate));
		var groups = new ArrayList<SearchGroup>();
		while (!remaining.isEmpty()) {
			List<SearchCandidate> same = takeGroup(remaining);
			same.sort(CURATED_FIRST);
			groups.add(new SearchGroup(same.getFirst(), List.copyOf(same.subList(1, same.size()))));
		}
		return groups;
	}

	/**
	 * Removes and returns the first candidate and all that match it exactly, directly or
	 * through others.
	 */
	private static List<SearchCandidate> takeGroup(SequencedMap<Id, SearchCandidate> remaining) {
		var same = new ArrayList<SearchCandidate>();
		var next = new ArrayDeque<SearchCandidate>();
		next.add(remaining.pollFirstEntry().getValue());
		while (!next.isEmpty()) {
			SearchCandidate candidate = next.remove();
			same.add(candidate);
			candidate.same().stream().map(remaining::remove).filter(Objects::nonNull).forEach(next::add);
		}
		return same;
	}

}
