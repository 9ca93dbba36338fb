package org.careeratlas.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.model.Id;

/**
 * Covers skills greedily: repeatedly chooses the certification that covers most of the
 * remaining skills, as long as it covers at least two. Skills that remain are learned one
 * by one. The number of steps is at most <i>H(d) = 1 + 1/2 + ... + 1/d &le; 1 + ln d</i>
 * times the minimum, where <i>d</i> is the largest number of the skills that one
 * certification covers (Chv&aacute;tal 1979, A Greedy Heuristic for the Set-Covering
 * Problem).
 */
final class GreedySetCover {

	/** A certification for a single skill is no better than learning the skill. */
	private static final int MIN_COVERED = 2;

	private GreedySetCover() {
	}

	/**
	 * Returns the chosen options in the order of choice, each with the skills that it
	 * newly covers.
	 * @param options the skills that each option covers; the first of equally good
	 * options is chosen
	 */
	static <C> SequencedMap<C, Set<Id>> of(Set<Id> skills, SequencedMap<C, Set<Id>> options) {
		var chosen = new LinkedHashMap<C, Set<Id>>();
		var remaining = new HashSet<>(skills);
		Optional<Map.Entry<C, Set<Id>>> next = largest(remaining, options);
		while (next.isPresent()) {
			Set<Id> covered = next.get().getValue();
			chosen.put(next.get().getKey(), covered);
			remaining.removeAll(covered);
			next = largest(remaining, options);
		}
		return chosen;
	}

	/**
	 * Returns the first option that covers most of the remaining skills, if it covers
	 * enough.
	 */
	private static <C> Optional<Map.Entry<C, Set<Id>>> largest(Set<Id> remaining, SequencedMap<C, Set<Id>> options) {
		return options.entrySet()
			.stream()
			.map((option) -> Map.entry(option.getKey(), intersection(option.getValue(), remaining)))
			.filter((option) -> option.getValue().size() >= MIN_COVERED)
			.reduce((best, other) -> (other.getValue().size() > best.getValue().size()) ? other : best);
	}

	private static Set<Id> intersection(Set<Id> some, Set<Id> others) {
		return some.stream().filter(others::contains).collect(Collectors.toSet());
	}

}
