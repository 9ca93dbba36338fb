package org.careeratlas.similarity;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Spearman's rank correlation. */
final class Ranks {

	private Ranks() {
	}

	static double correlation(double[] one, double[] other) {
		double[] x = ranks(one);
		double[] y = ranks(other);
		return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
	}

	/** Ranks around 0; equal values share theirs. */
	private static double[] ranks(double[] values) {
		double[] sorted = Arrays.stream(values).sorted().toArray();
		return Arrays.stream(values).map((value) -> Standings.share(sorted, value) - 0.5).toArray();
	}

	private static double product(double[] one, double[] other) {
		return IntStream.range(0, one.length).mapToDouble((i) -> one[i] * other[i]).sum();
	}

}
