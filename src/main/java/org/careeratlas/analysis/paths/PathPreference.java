package org.careeratlas.analysis.paths;

/** What the best paths are best by. */
public enum PathPreference {

	/** The least to develop from move to move. */
	EASIEST,
	/** The best paid roles on the way, and few of them. */
	BEST_PAID,
	/** The fewest moves; of equally many, the easiest. */
	FEWEST_MOVES

}
