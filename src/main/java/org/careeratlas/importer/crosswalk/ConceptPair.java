package org.careeratlas.importer.crosswalk;

import org.careeratlas.model.Id;

/** An unordered pair of concepts. */
record ConceptPair(Id one, Id other) {

	ConceptPair {
		if (one.compareTo(other) > 0) {
			Id first = other;
			other = one;
			one = first;
		}
	}

}
