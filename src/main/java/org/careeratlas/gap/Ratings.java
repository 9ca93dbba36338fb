package org.careeratlas.gap;

import java.util.List;

/**
 * The ratings of one role by skill, or those of one skill by role.
 *
 * @param others numbers of the skills, or of the roles
 * @param held levels at which people in the role hold the skill; NaN if unknown
 * @param needed levels that the role asks for; NaN if unknown
 * @param weights weights of the skill among all that the role asks for; 0 if it does not
 * @param weight their sum
 */
record Ratings(int[] others, float[] held, float[] needed, float[] weights, float weight) {

	/** One of them. */
	record Rating(int other, float held, float needed, float weight) {
	}

	static Ratings of(List<Rating> ratings) {
		int size = ratings.size();
		var all = new Ratings(new int[size], new float[size], new float[size], new float[size],
				(float) ratings.stream().mapToDouble(Rating::weight).sum());
		for (int i = 0; i < size; i++) {
			Rating rating = ratings.get(i);
			all.others[i] = rating.other;
			all.held[i] = rating.held;
			all.needed[i] = rating.needed;
			all.weights[i] = rating.weight;
		}
		return all;
	}

	int size() {
		return this.others.length;
	}

	/** Returns how far a held level meets a needed one, 0 to 1. */
	static float met(float held, float needed) {
		return (Float.isNaN(held) || Float.isNaN(needed) || needed == 0) ? 1 : Math.min(1, held / needed);
	}

	/** Returns the share of the weight that is met, 0 to 1. */
	float share(float met) {
		return (this.weight > 0) ? met / this.weight : 0;
	}

	/** Returns the approximate size in memory, in bytes. */
	double bytes() {
		return 100 + 16.0 * size();
	}

}
