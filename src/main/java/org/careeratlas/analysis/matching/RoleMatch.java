package org.careeratlas.analysis.matching;

import java.util.List;

import org.careeratlas.graph.Id;

/**
 * A role that is like another, or that suits a person.
 *
 * @param score 0 to 1: <i>1 / (1 + e<sup>-3.7 (composite - 1.98)</sup>)</i>, which is
 * about the share of pairs of O*NET occupations with such a composite that O*NET itself
 * lists as related; for other roles it is a matter of order alone
 * @param composite the sum of what the parts contribute
 * @param parts in the order of the rankers; those that say nothing of the pair are absent
 */
public record RoleMatch(Id role, double score, double composite, List<Part> parts) {

	/**
	 * What one ranker says of a pair.
	 *
	 * @param similarity 0 to 1: the root of a cosine, or 1 - |difference| / 4 of job
	 * zones
	 * @param standing by how many standard deviations the similarity is above the mean of
	 * comparable pairs
	 * @param weight what the standing counts for in this pair: its share among all
	 * rankers, divided by the root of the shares of those present
	 */
	public record Part(Ranker ranker, double similarity, double standing, double weight) {

		double contribution() {
			return this.weight * this.standing;
		}

	}

	/** Found by a logistic regression on the same half as the weights. */
	private static final double STEEPNESS = 3.7;

	private static final double MIDDLE = 1.98;

	static RoleMatch of(Id role, List<Part> parts) {
		double composite = parts.stream().mapToDouble(Part::contribution).sum();
		return new RoleMatch(role, score(composite), composite, parts);
	}

	static double score(double composite) {
		return 1 / (1 + Math.exp(-STEEPNESS * (composite - MIDDLE)));
	}

}
