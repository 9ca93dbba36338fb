package org.careeratlas.model.fact;

/** How a concept of another source relates to a concept, in terms of SKOS. */
public enum Mapping {

	/** The same meaning. */
	EXACT,
	/** Nearly the same meaning. */
	CLOSE,
	/** A wider concept. */
	BROAD,
	/** A narrower concept. */
	NARROW;

	/** Returns the mapping in the opposite direction. */
	public Mapping inverse() {
		return switch (this) {
			case EXACT, CLOSE -> this;
			case BROAD -> NARROW;
			case NARROW -> BROAD;
		};
	}

}
