package org.careeratlas.similarity;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How rare a composite is: with how many roles of a catalogue a role of another has a
 * higher one, on average. The numbers are those of sampled pairs, smoothed by a logistic
 * kernel, so that they fall strictly, without steps, and go on falling above the highest
 * composite of the sample.
 */
final class Rarity {

	/**
	 * Scale of the kernel, in units of the composite: an eighth of the standard deviation
	 * of O*NET's pairs. Wider kernels blur the top.
	 */
	static final double WIDTH = 0.1;

	/** Distance of the composites at which the rarity is computed in advance. */
	private static final double STEP = WIDTH / 4;

	/** Steps by which the computed composites exceed those of the sample. */
	private static final int MARGIN = 40;

	private final int lowest;

	/** Logarithms of the numbers of roles, one for each step from the lowest. */
	private final double[] logarithms;

	private Rarity(TreeMap<Integer, Integer> histogram, double samples) {
		this.lowest = histogram.firstKey() - MARGIN;
		this.logarithms = new double[histogram.lastKey() + MARGIN - this.lowest + 1];
		for (int i = 0; i < this.logarithms.length; i++) {
			this.logarithms[i] = Math.log(above(this.lowest + i, histogram) / samples);
		}
	}

	private static double above(int step, Map<Integer, Integer> histogram) {
		double above = 0;
		for (Map.Entry<Integer, Integer> pairs : histogram.entrySet()) {
			above += pairs.getValue() / (1 + Math.exp((step - pairs.getKey()) * STEP / WIDTH));
		}
		return above;
	}

	/** Returns the natural logarithm of the number of roles with a higher composite. */
	double logarithm(double composite) {
		double position = composite / STEP - this.lowest;
		int step = Math.clamp((int) Math.floor(position), 0, this.logarithms.length - 2);
		return this.logarithms[step] + (position - step) * (this.logarithms[step + 1] - this.logarithms[step]);
	}

	/** Accumulates the composites of pairs. */
	static final class Sample {

		private final Map<Integer, Integer> histogram = new HashMap<>();

		private long count;

		/** Adds a pair; NaN stands for one that cannot be compared. */
		void add(double composite) {
			if (!Double.isNaN(composite)) {
				this.histogram.merge((int) Math.round(composite / STEP), 1, Integer::sum);
				this.count++;
			}
		}

		/**
		 * Returns the rarity; that around an average composite if there is no pair.
		 * @param partners number of roles that a role has pairs with
		 */
		Rarity rarity(double partners) {
			if (this.histogram.isEmpty()) {
				add(0);
			}
			return new Rarity(new TreeMap<>(this.histogram), this.count / partners);
		}

	}

}
