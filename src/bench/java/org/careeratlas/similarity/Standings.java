package org.careeratlas.similarity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where a transferability stands among those of all rated roles to the same target.
 *
 * @param sorted by target: the transferability of every other role, ascending
 */
record Standings(double[][] sorted) {

	static Standings of(double[][] transferability) {
		return new Standings(IntStream.range(0, transferability.length)
			.mapToObj((to) -> IntStream.range(0, transferability.length)
				.filter((from) -> from != to)
				.mapToDouble((from) -> transferability[from][to])
				.sorted()
				.toArray())
			.toArray(double[][]::new));
	}

	/** The share of roles below, from 0 to 1; equal ones count half. */
	double percentile(int to, double transferability) {
		return share(this.sorted[to], transferability);
	}

	/** Of all pairs; the start is not compared with itself. */
	double[][] percentiles(double[][] transferability) {
		double others = this.sorted.length - 1;
		return each(transferability,
				(from, to) -> (percentile(to, transferability[from][to]) * others - 0.5) / (others - 1));
	}

	/** Of all pairs: standard deviations above the mean of the target. */
	double[][] deviations(double[][] transferability) {
		Scale[] scales = Arrays.stream(this.sorted).map(Standings::scale).toArray(Scale[]::new);
		return each(transferability, (from, to) -> scales[to].zScore(transferability[from][to]));
	}

	private static Scale scale(double[] values) {
		var moments = new Scale.Moments();
		Arrays.stream(values).forEach((value) -> moments.add((float) value));
		return moments.scale();
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

	private static double[][] each(double[][] transferability, Cell cell) {
		var all = new double[transferability.length][transferability.length];
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
