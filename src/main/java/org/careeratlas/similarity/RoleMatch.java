package org.careeratlas.similarity;

import java.util.List;

import org.careeratlas.model.Id;

/**
 * A role that is similar to another role, or that suits a person.
 *
 * @param score 0 to 1. For two roles, how rare such a composite is among the pairs of
 * their catalogues (see {@link Calibration}). For a person, how well the role fits, times
 * how much is known of the person (see {@link Knowledge}); NaN if too little is known
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

}
