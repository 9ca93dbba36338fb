package org.careeratlas.search;

/**
 * A label that contains words of a query.
 *
 * @param similarity of the least similar word, 1 where all are the same
 * @param recall share of the query that the label contains, 0 to 1
 * @param coverage share of the label that the query contains, 0 to 1
 */
record LabelMatch(int label, double similarity, double recall, double coverage) {

	private static final double SAME = 0.999;

	private static final double WHOLE_WORDS = 0.95;

	private static final double BEGINNINGS = 0.6;

	/** Whether each word is one of the label's, also in singular or plural. */
	boolean isOfWholeWords() {
		return this.similarity > WHOLE_WORDS;
	}

	boolean isWithoutTypos() {
		return this.similarity >= BEGINNINGS;
	}

	/** Whether the label has no other words. */
	boolean isAll() {
		return isOfWholeWords() && this.coverage > SAME;
	}

}
