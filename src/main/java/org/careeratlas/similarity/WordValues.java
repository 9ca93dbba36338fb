package org.careeratlas.similarity;

/**
 * Values of words by how often a role has them. The more often a word occurs, the less
 * one more occurrence adds. The constants are the best of those tried on the tuned half
 * of O*NET's occupations; see {@link Ranker}.
 */
final class WordValues {

	/** Exponent of the cosines of titles; that of other texts is the square root. */
	static final double TITLES = 0.625;

	/** Count at which a word of the work has half of its highest value, as in BM25. */
	private static final double HALF_SATURATED = 8;

	private static final double TITLE_EXPONENT = 0.65;

	/** Value of two consecutive words of a title, relative to that of one word. */
	private static final double PAIR = 0.7;

	private WordValues() {
	}

	static double inWork(String word, double count) {
		return count / (count + HALF_SATURATED);
	}

	/**
	 * Returns the value of a word, or of a pair of words with a space between them.
	 */
	static double inTitles(String words, double count) {
		return Math.pow(count, TITLE_EXPONENT) * (words.contains(" ") ? PAIR : 1);
	}

	static double inTools(String word, double count) {
		return Math.sqrt(count);
	}

}
