package org.careeratlas.text;

import java.util.Comparator;

import org.careeratlas.model.Id;

/**
 * A concept that a passage may be about.
 *
 * @param confidence estimated probability, 0 to 1
 */
record Candidate(Id concept, TextSpan span, RecognizedBy by, double confidence) {

	static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::confidence)
		.reversed()
		.thenComparing(Candidate::by)
		.thenComparing(Candidate::concept);

	/**
	 * Returns both ways to find the concept as one: the surer way, and the words of it.
	 */
	Candidate or(Candidate other) {
		Candidate surer = (other.by.compareTo(this.by) < 0) ? other : this;
		return new Candidate(this.concept, surer.span, surer.by, Math.max(this.confidence, other.confidence));
	}

	Candidate times(double factor) {
		return new Candidate(this.concept, this.span, this.by, this.confidence * factor);
	}

}
