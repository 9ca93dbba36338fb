package org.careeratlas.text;

/**
 * Estimates how probably a skill is meant, from its similarity with the passage, with the
 * window of words that suits it best, and from how far the latter stands out. The weights
 * are a logistic regression over the thirty best candidates of the sentences of two
 * validation sets.
 */
final class MeaningScore {

	private static final double PASSAGE = 4.33;

	private static final double WINDOW = 2.72;

	private static final double MARGIN = 13.45;

	private static final double CONSTANT = -7.93;

	private MeaningScore() {
	}

	/**
	 * Returns what a window says for a skill.
	 * @param nearest mean similarity of the ten skills nearest to the window
	 */
	static double window(double similarity, double nearest) {
		return WINDOW * similarity + MARGIN * (similarity - nearest);
	}

	/**
	 * Returns the probability.
	 * @param window that of {@link #window} of the best window
	 */
	static double confidence(double window, double passage) {
		return 1 / (1 + Math.exp(-(window + PASSAGE * passage + CONSTANT)));
	}

}
