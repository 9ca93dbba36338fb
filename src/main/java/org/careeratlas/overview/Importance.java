package org.careeratlas.overview;

/**
 * The importance of several required skills.
 *
 * @param sum sum of the importances, 0 to 100 each
 * @param count number of skills
 */
record Importance(double sum, int count) {

	static final Importance NONE = new Importance(0, 0);

	Importance plus(Importance other) {
		return new Importance(this.sum + other.sum, this.count + other.count);
	}

}
