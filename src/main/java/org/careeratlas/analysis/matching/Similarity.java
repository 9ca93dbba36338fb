package org.careeratlas.analysis.matching;

/** How alike roles are in one respect. */
sealed interface Similarity permits TextSimilarity, SkillSimilarity, ZoneSimilarity {

	/**
	 * How alike a role is to every role, from 0 to 1; {@link Float#NaN} for those that it
	 * cannot be compared with.
	 */
	float[] to(int role);

	/** The memory that it takes. */
	long bytes();

	/**
	 * The root spreads out what cosines press together near 0, and so keeps single high
	 * ones from drowning the other rankers.
	 */
	static float ofCosine(float cosine) {
		return (float) Math.sqrt(Math.clamp(cosine, 0, 1));
	}

}
