package org.careeratlas.search;

import java.util.Comparator;

import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;

/**
 * A concept that may be a hit.
 *
 * @param matched the name, other name or code that matched best
 * @param reading the query, as it was read
 * @param exact whether that is what was asked for, and no more
 * @param score higher is better
 */
record SearchCandidate(Named concept, String matched, SearchWords reading, boolean exact, double score) {

	static final Comparator<SearchCandidate> BEST_FIRST = Comparator.comparing(SearchCandidate::score)
		.reversed()
		.thenComparing((candidate) -> candidate.concept.name().length())
		.thenComparing((candidate) -> NameKey.of(candidate.concept.name()))
		.thenComparing((candidate) -> candidate.concept.id());

	Id id() {
		return this.concept.id();
	}

	/** Returns the candidate with another concept that is the same thing. */
	SearchCandidate as(Named same) {
		return new SearchCandidate(same, this.matched, this.reading, this.exact, this.score);
	}

	/** Returns the candidate with a higher score. */
	SearchCandidate plus(double score) {
		return new SearchCandidate(this.concept, this.matched, this.reading, this.exact, this.score + score);
	}

}
