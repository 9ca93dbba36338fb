package org.careeratlas.similarity;

/** Compares roles in one respect. */
sealed interface Similarity permits TextSimilarity, SkillSimilarity, ZoneSimilarity {

	/**
	 * Returns the similarity of a role to every role, from 0 to 1; {@link Float#NaN} for
	 * roles that it cannot be compared with.
	 */
	float[] to(int role);

	/** Returns the size in memory, in bytes. */
	long bytes();

	/**
	 * Returns the square root of a cosine. It spreads out the many cosines near 0, so
	 * that single high ones do not outweigh the other rankers.
	 */
	static float ofCosine(float cosine) {
		return (float) Math.sqrt(Math.clamp(cosine, 0, 1));
	}

}
