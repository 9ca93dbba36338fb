package org.careeratlas.similarity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The groups of roles whose pairs share a scale: each large catalogue, and all small ones
 * together. Catalogues describe roles in different ways, so that two roles are judged
 * among the pairs of the same two groups.
 *
 * @param numbers group of each role: 0 for small catalogues, otherwise the number of the
 * catalogue plus one
 * @param count number of groups
 */
record Groups(int[] numbers, int count) {

	/** Minimum number of roles of a large catalogue. */
	static final int LARGE = 400;

	static final int SMALL = 0;

	/**
	 * Returns the groups of roles.
	 * @param origins number of each role's catalogue
	 * @param catalogues number of catalogues
	 */
	static Groups of(int[] origins, int catalogues) {
		var sizes = new int[catalogues];
		Arrays.stream(origins).forEach((origin) -> sizes[origin]++);
		return new Groups(
				Arrays.stream(origins).map((origin) -> (sizes[origin] < LARGE) ? SMALL : origin + 1).toArray(),
				catalogues + 1);
	}

	/**
	 * Returns all roles of small catalogues, and of each large one a regular sample of at
	 * most that many.
	 */
	IntStream sample(int size) {
		return IntStream.range(0, this.count).flatMap((group) -> sample(group, size));
	}

	private IntStream sample(int group, int size) {
		int[] roles = IntStream.range(0, this.numbers.length).filter((role) -> this.numbers[role] == group).toArray();
		int step = (group == SMALL) ? 1 : Math.ceilDiv(roles.length, size);
		return IntStream.range(0, roles.length).filter((i) -> i % step == 0).map((i) -> roles[i]);
	}

	int lower(int role, int other) {
		return Math.min(this.numbers[role], this.numbers[other]);
	}

	int upper(int role, int other) {
		return Math.max(this.numbers[role], this.numbers[other]);
	}

	/**
	 * Returns the group whose pairs with the lower one are to be joined by a pair found
	 * from a sampled role: all pairs of a role of a small catalogue belong together.
	 */
	int upperOfSampled(int role, int other) {
		return (this.numbers[role] == SMALL) ? SMALL : upper(role, other);
	}

	/**
	 * Returns the number of roles that a role of one group has pairs with in the other:
	 * the geometric mean of both sizes, so that it is the same from either end, and all
	 * others for roles of small catalogues.
	 */
	double partners(int lower, int upper) {
		double partners = (lower == upper) ? size(lower) - 1 : Math.sqrt((double) size(lower) * size(upper));
		return (lower == SMALL) ? this.numbers.length - 1 : partners;
	}

	private long size(int group) {
		return IntStream.of(this.numbers).filter((number) -> number == group).count();
	}

	/**
	 * Returns the number of pairs that the roles of small catalogues would have with as
	 * many roles as a large one has.
	 */
	long pairsOfSmall() {
		return size(SMALL) * (LARGE - 1);
	}

}
