package org.careeratlas.paths;

/** The criterion for the best paths. */
enum PathPreference {

	/** Least skill development per move. */
	EASIEST,
	/** Best paid roles on the path, and few of them. */
	BEST_PAID,
	/** Fewest moves; the easiest path among equally many. */
	FEWEST_MOVES

}
