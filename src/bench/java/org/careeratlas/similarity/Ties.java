package org.careeratlas.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often two roles of the same list have the same score at three decimals.
 *
 * @param size number of roles of a list that count
 */
record Ties(int size, List<Double> shares, List<Integer> atTop) {

	Ties(int size) {
		this(size, new ArrayList<>(), new ArrayList<>());
	}

	/** Adds a list; one without two scores has no ties to count. */
	void add(List<RoleMatch> matches) {
		long[] scores = matches.stream()
			.limit(this.size)
			.mapToDouble(RoleMatch::score)
			.filter((score) -> !Double.isNaN(score))
			.mapToLong((score) -> Math.round(1000 * score))
			.toArray();
		if (scores.length > 1) {
			this.shares.add(equal(scores) / (scores.length * (scores.length - 1) / 2.0));
			this.atTop.add((int) Arrays.stream(scores).filter((score) -> score >= 990).count());
		}
	}

	private static int equal(long[] scores) {
		int equal = 0;
		for (int i = 0; i < scores.length; i++) {
			for (int j = 0; j < i; j++) {
				equal += (scores[i] == scores[j]) ? 1 : 0;
			}
		}
		return equal;
	}

	@Override
	public String toString() {
		return "top %d of %,d lists: %.2f %% of pairs tied; in %.1f %% of lists more than 1 %%; %.1f scores of .99 or more"
			.formatted(this.size, this.shares.size(), 100 * mean(this.shares), 100.0
					* this.shares.stream().filter((share) -> share > 0.0101).count() / Math.max(1, this.shares.size()),
					mean(this.atTop));
	}

	private static double mean(List<? extends Number> numbers) {
		return numbers.stream().mapToDouble(Number::doubleValue).average().orElse(0);
	}

}
