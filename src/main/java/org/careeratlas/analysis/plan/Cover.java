package org.careeratlas.analysis.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.graph.Id;

/**
 * Covers skills by certifications and single lessons, greedily: each time by the
 * certification that covers most of what is left, as long as it covers two at least. That
 * takes at most <i>H(d) = 1 + 1/2 + ... + 1/d &le; 1 + ln d</i> times the fewest lessons
 * possible, where <i>d</i> is the largest number of the skills that one certification
 * covers (Chv&aacute;tal 1979, A Greedy Heuristic for the Set-Covering Problem).
 */
final class Cover {

	/** Fewer are learnt as well one by one. */
	private static final int WORTH_IT = 2;

	private Cover() {
	}

	/**
	 * What is worth it, each with what it newly covers, in the order chosen.
	 * @param options what each covers, those to be preferred among equal ones first
	 */
	static <C> SequencedMap<C, Set<Id>> of(Set<Id> skills, SequencedMap<C, Set<Id>> options) {
		var chosen = new LinkedHashMap<C, Set<Id>>();
		var left = new HashSet<>(skills);
		Optional<Map.Entry<C, Set<Id>>> next = largest(left, options);
		while (next.isPresent()) {
			Set<Id> covered = next.get().getValue();
			chosen.put(next.get().getKey(), covered);
			left.removeAll(covered);
			next = largest(left, options);
		}
		return chosen;
	}

	/** The first of those that cover most of what is left, if any is worth it. */
	private static <C> Optional<Map.Entry<C, Set<Id>>> largest(Set<Id> left, SequencedMap<C, Set<Id>> options) {
		return options.entrySet()
			.stream()
			.map((option) -> Map.entry(option.getKey(), intersection(option.getValue(), left)))
			.filter((option) -> option.getValue().size() >= WORTH_IT)
			.reduce((best, other) -> (other.getValue().size() > best.getValue().size()) ? other : best);
	}

	private static Set<Id> intersection(Set<Id> some, Set<Id> others) {
		return some.stream().filter(others::contains).collect(Collectors.toSet());
	}

}
