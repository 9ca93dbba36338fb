package org.careeratlas.similarity;

/** Weights a term by how many rows have it, and by the sum of its values. */
interface Weighting {

	/**
	 * Returns the weight of a term.
	 * @param rows number of rows that have any term
	 * @param having number of rows that have this term
	 * @param sum of the term's values
	 */
	double of(int rows, int having, double sum);

	/**
	 * Inverse document frequency (Sp&auml;rck Jones, 1972): <i>ln(1 + rows / having)</i>.
	 * The 1 lets a term that all rows have still count a little.
	 */
	static double inverseFrequency(int rows, int having, double sum) {
		return Math.log(1 + (double) rows / having);
	}

	/**
	 * Balassa's revealed comparative advantage, for skills. It divides a skill's share in
	 * a role by its share in all roles; for a cosine, only the division by the skill's
	 * sum matters. {@value #PRIOR} is added to the sum, as if 14 more roles required the
	 * skill as essential, so that skills of a single role do not dominate.
	 */
	static double comparativeAdvantage(int rows, int having, double sum) {
		return 1 / (sum + PRIOR);
	}

	/** Makes no difference on O*NET, whose skills have sums of 1,500 and more. */
	double PRIOR = 100;

}
