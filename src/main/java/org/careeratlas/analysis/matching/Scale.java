package org.careeratlas.analysis.matching;

/**
 * How the similarities of pairs of roles are spread.
 *
 * @param deviation the standard deviation
 */
record Scale(double mean, double deviation) {

	/** By how many standard deviations a similarity is above the mean; NaN of NaN. */
	double standing(double similarity) {
		return (similarity - this.mean) / ((this.deviation > 0) ? this.deviation : Double.POSITIVE_INFINITY);
	}

	/** The spread of the similarities that are numbers. */
	static Scale of(float[] similarities) {
		var moments = new Moments();
		for (float similarity : similarities) {
			moments.add(similarity);
		}
		return moments.scale();
	}

	/** Gathers similarities. */
	static final class Moments {

		/** The variance of numbers that are all the same, as far as floats tell. */
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
			return scaleAmong(0);
		}

		/** The scale of at least so many pairs; those missing have nothing in common. */
		Scale scaleAmong(long pairs) {
			double all = Math.max(1, Math.max(this.count, pairs));
			double mean = this.sum / all;
			double variance = this.squares / all - mean * mean;
			return new Scale(mean, (variance > NOISE) ? Math.sqrt(variance) : 0);
		}

	}

}
