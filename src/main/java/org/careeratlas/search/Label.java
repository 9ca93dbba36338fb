package org.careeratlas.search;

/**
 * One way to write a name of a concept.
 *
 * @param concept number of the concept
 * @param text the name as published
 */
record Label(int concept, Kind kind, String text) {

	/** What a label is to its concept. */
	enum Kind {

		NAME(0), CODE(0), REPORTED(0.3), OTHER(0.7);

		/** How much less a hit counts than one in the name. */
		final double distance;

		Kind(double distance) {
			this.distance = distance;
		}

		/** Whether it is the name or a code, and none of many other names. */
		boolean isPrimary() {
			return this.distance == 0;
		}

	}

}
