package org.careeratlas.analysis.matching;

/** How much a term counts, by how many roles have it and how much of it. */
interface Weighting {

	/**
	 * The weight of a term.
	 * @param rows that have any term
	 * @param having rows that have this one
	 * @param sum of its values
	 */
	double of(int rows, int having, double sum);

	/**
	 * The logarithm of the inverse share of roles that have it (Sp&auml;rck Jones, 1972),
	 * plus one, so that what all have still counts a little.
	 */
	static double inverseFrequency(int rows, int having, double sum) {
		return Math.log(1 + (double) rows / having);
	}

	/**
	 * For skills: Balassa's revealed comparative advantage. It divides a role's share in
	 * a skill by the skill's share in all, of which a cosine sees only the division by
	 * the skill's sum. As if {@value #PRIOR} more were asked for, so that skills which
	 * one role alone names do not decide everything; that is the essential skill of 25
	 * roles.
	 */
	static double comparativeAdvantage(int rows, int having, double sum) {
		return 1 / (sum + PRIOR);
	}

	/** On O*NET, whose skills sum to 1,500 and more, it changes nothing. */
	double PRIOR = 100;

}
