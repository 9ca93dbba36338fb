package org.careeratlas.similarity;

import java.util.stream.IntStream;

/**
 * Where a score, such as the transferability, stands among those of all rated roles to
 * the same target.
 *
 * @param sorted by target: the score of every other role, ascending
 */
record Standings(double[][] sorted) {

	static Standings of(double[][] scores) {
		return new Standings(IntStream.range(0, scores.length)
			.mapToObj((to) -> IntStream.range(0, scores.length)
				.filter((from) -> from != to)
				.mapToDouble((from) -> scores[from][to])
				.sorted()
				.toArray())
			.toArray(double[][]::new));
	}

	/** What carries over from each role to each, times what carries over back. */
	static double[][] closeness(double[][] transferability) {
		return each(transferability.length, (from, to) -> transferability[from][to] * transferability[to][from]);
	}

	/** The share of roles below, from 0 to 1; equal ones count half. */
	double percentile(int to, double score) {
		return share(this.sorted[to], score);
	}

	/** Of all pairs; the start is not compared with itself. */
	double[][] percentiles(double[][] scores) {
		double others = this.sorted.length - 1;
		return each(scores.length, (from, to) -> (percentile(to, scores[from][to]) * others - 0.5) / (others - 1));
	}

	/** The share of the ascending values that are below; equal ones count half. */
	static double share(double[] sorted, double value) {
		return (place(sorted, value, false) + place(sorted, value, true)) / 2.0 / sorted.length;
	}

	/** The number of values below, or of those below or equal. */
	private static int place(double[] sorted, double value, boolean orEqual) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted[middle] < value || (orEqual && sorted[middle] == value)) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private static double[][] each(int roles, Cell cell) {
		var all = new double[roles][roles];
		for (int from = 0; from < all.length; from++) {
			for (int to = 0; to < all.length; to++) {
				all[from][to] = (from == to) ? 0 : cell.of(from, to);
			}
		}
		return all;
	}

	private interface Cell {

		double of(int from, int to);

	}

}
