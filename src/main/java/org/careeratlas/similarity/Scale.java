package org.careeratlas.similarity;

import java.util.Arrays;

/**
 * Mean and standard deviation of the similarities of pairs of roles.
 *
 * @param deviation the standard deviation
 */
record Scale(double mean, double deviation) {

	/**
	 * Returns the z-score of a similarity; 0 if all similarities are equal, NaN for NaN.
	 */
	double zScore(double similarity) {
		return (similarity - this.mean) / ((this.deviation > 0) ? this.deviation : Double.POSITIVE_INFINITY);
	}

	/** Returns the z-scores of the similarities. */
	double[] zScores(float[] similarities) {
		var zScores = new double[similarities.length];
		Arrays.setAll(zScores, (role) -> zScore(similarities[role]));
		return zScores;
	}

	/** Returns the scale of the similarities, ignoring NaN. */
	static Scale of(float[] similarities) {
		var moments = new Moments();
		for (float similarity : similarities) {
			moments.add(similarity);
		}
		return moments.scale();
	}

	/** Accumulates the moments of similarities. */
	static final class Moments {

		/** Variances up to this are rounding errors of equal floats. */
		private static final double NOISE = 1e-9;

		private long count;

		private double sum;

		private double squares;

		void add(float similarity) {
			if (!Float.isNaN(similarity)) {
				this.count++;
				this.sum += similarity;
				this.squares += (double) similarity * similarity;
			}
		}

		Scale scale() {
			return scaleOfAtLeast(0);
		}

		/**
		 * Returns the scale of at least that many pairs; missing pairs count as
		 * similarity 0.
		 */
		Scale scaleOfAtLeast(long pairs) {
			double all = Math.max(1, Math.max(this.count, pairs));
			double mean = this.sum / all;
			double variance = this.squares / all - mean * mean;
			return new Scale(mean, (variance > NOISE) ? Math.sqrt(variance) : 0);
		}

	}

}
