package org.careeratlas.importer.crosswalk;

import org.careeratlas.graph.Id;

/** Two concepts, whichever comes first. */
record Pair(Id one, Id other) {

	Pair {
		if (one.compareTo(other) > 0) {
			Id first = other;
			other = one;
			one = first;
		}
	}

}
