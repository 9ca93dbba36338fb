package org.careeratlas.similarity;

/** Turns the composite of a role into its score. */
interface Scoring {

	/** Gives no score: the composites alone rank the roles. */
	Scoring NONE = (role, composite) -> Double.NaN;

	/** Returns the score, 0 to 1; NaN if there is none. */
	double of(int role, double composite);

}
