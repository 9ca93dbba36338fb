package org.careeratlas.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.careeratlas.model.Id;

/** Turns scores of roles into confidences. */
final class TitleHits {

	/** Difference of scores that makes a role e times as likely. */
	private static final double TEMPERATURE = 0.06;

	private TitleHits() {
	}

	/**
	 * Returns one hit for each thing, most confident first. The confidence is the score,
	 * shared among the rivals in the role's own catalogue.
	 * @param candidates best first
	 */
	static List<TitleHit> of(List<Candidate> candidates, List<TitledRole> roles, int first) {
		var rivals = new HashMap<Optional<Id>, Double>();
		candidates.forEach((candidate) -> rivals.merge(catalogue(candidate, roles), candidate.weight(), Double::sum));
		Map<Id, TitleHit> hits = new LinkedHashMap<>();
		for (Candidate candidate : candidates) {
			TitledRole role = roles.get(candidate.role);
			double share = candidate.weight() / rivals.getOrDefault(catalogue(candidate, roles), candidate.weight());
			hits.putIfAbsent(role.preferred(),
					new TitleHit(role.id(), Math.clamp(candidate.score, 0, 1) * share, candidate.matched));
		}
		return hits.values()
			.stream()
			.sorted(Comparator.comparingDouble(TitleHit::confidence).reversed())
			.limit(first)
			.toList();
	}

	private static Optional<Id> catalogue(Candidate candidate, List<TitledRole> roles) {
		return roles.get(candidate.role).id().catalogue();
	}

	/**
	 * A role with its score.
	 *
	 * @param role number of the role
	 */
	record Candidate(int role, double score, String matched) {

		double weight() {
			return Math.exp(this.score / TEMPERATURE);
		}

	}

}
