package org.careeratlas.similarity;

import java.util.Arrays;
import java.util.function.IntFunction;

import org.careeratlas.similarity.Rarity.Sample;

/**
 * Turns composites into scores that mean the same for all catalogues: how rare it is that
 * two roles of the same two groups are that similar. The score of a pair of roles is <i>1
 * / (1 + n / {@value #EVEN})</i>, where n is its {@link Rarity}.
 */
final class Calibration {

	/**
	 * Number of more similar roles with a score of 0.5. Of the pairs of O*NET occupations
	 * for which it is that high, O*NET lists one half as related.
	 */
	static final double EVEN = 12;

	private static final double LOG_EVEN = Math.log(EVEN);

	private final Groups groups;

	/** Rarities by two groups, the lower one first. */
	private final Rarity[][] rarities;

	/**
	 * Computes the rarities.
	 * @param composites returns the composites of a role with all roles, NaN for those
	 * that it cannot be compared with
	 */
	Calibration(Groups groups, IntFunction<double[]> composites) {
		this.groups = groups;
		this.rarities = new Rarity[groups.count()][groups.count()];
		var samples = new Sample[groups.count()][groups.count()];
		Arrays.stream(samples).forEach((row) -> Arrays.setAll(row, (group) -> new Sample()));
		groups.sample(Groups.LARGE)
			.parallel()
			.mapToObj((role) -> new Sampled(role, composites.apply(role)))
			.forEachOrdered((sampled) -> add(sampled.role(), sampled.composites(), samples));
		for (int lower = 0; lower < groups.count(); lower++) {
			for (int upper = lower; upper < groups.count(); upper++) {
				Sample sample = samples[lower][(lower == Groups.SMALL) ? Groups.SMALL : upper];
				this.rarities[lower][upper] = sample.rarity(groups.partners(lower, upper));
			}
		}
	}

	private void add(int role, double[] composites, Sample[][] samples) {
		for (int other = 0; other < composites.length; other++) {
			if (other != role) {
				samples[this.groups.lower(role, other)][this.groups.upperOfSampled(role, other)].add(composites[other]);
			}
		}
	}

	double score(int role, int other, double composite) {
		return score(
				this.rarities[this.groups.lower(role, other)][this.groups.upper(role, other)].logarithm(composite));
	}

	/**
	 * Returns <i>1 / (1 + n / {@value #EVEN})</i>, 0 to 1.
	 * @param logarithm natural logarithm of n, the number of more similar roles
	 */
	static double score(double logarithm) {
		return 1 / (1 + Math.exp(logarithm - LOG_EVEN));
	}

	private record Sampled(int role, double[] composites) {
	}

}
