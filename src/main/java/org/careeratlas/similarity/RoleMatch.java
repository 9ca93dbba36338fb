package org.careeratlas.similarity;

import java.util.List;

import org.careeratlas.model.Id;

/**
 * A role that is similar to another role, or that suits a person.
 *
 * @param score 0 to 1: <i>1 / (1 + e<sup>-3.7 (composite - 1.98)</sup>)</i>, which
 * approximates the share of O*NET occupation pairs with that composite that O*NET lists
 * as related; for roles of other catalogues, only the order is meaningful
 * @param composite the sum of <i>weight &times; z-score</i> over the parts
 * @param parts one for each ranker that can compare the pair, in the order of the rankers
 */
public record RoleMatch(Id role, double score, double composite, List<Part> parts) {

	/**
	 * The result of one ranker for a pair.
	 *
	 * @param similarity 0 to 1: the square root of a cosine, or 1 - |difference| / 4 for
	 * job zones
	 * @param zScore the number of standard deviations by which the similarity exceeds the
	 * mean of comparable pairs
	 * @param weight factor of the z-score in the composite: the ranker's share of the
	 * total weight, divided by the square root of the share of all rankers that can
	 * compare the pair
	 */
	public record Part(Ranker ranker, double similarity, double zScore, double weight) {
	}

	/** From a logistic regression on the same half of the data as the weights. */
	private static final double STEEPNESS = 3.7;

	private static final double MIDDLE = 1.98;

	static RoleMatch of(Id role, double composite, List<Part> parts) {
		return new RoleMatch(role, score(composite), composite, parts);
	}

	static double score(double composite) {
		return 1 / (1 + Math.exp(-STEEPNESS * (composite - MIDDLE)));
	}

}
