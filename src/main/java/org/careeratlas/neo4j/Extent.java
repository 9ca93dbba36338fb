package org.careeratlas.neo4j;

import org.careeratlas.model.Detail;

/** How much of a relation is read. */
enum Extent {

	FULL, BRIEF, START_OF_FULL, START_OF_BRIEF;

	Extent brief() {
		return (this == FULL) ? BRIEF : START_OF_BRIEF;
	}

	Extent start() {
		return (this == FULL) ? START_OF_FULL : START_OF_BRIEF;
	}

	Detail detail() {
		return (this == FULL || this == START_OF_FULL) ? Detail.FULL : Detail.BRIEF;
	}

}
