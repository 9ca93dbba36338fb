package org.careeratlas.graph;

/** What a concept of another source is to one, in SKOS's words. */
public enum Mapping {

	/** The same. */
	EXACT,
	/** Nearly the same. */
	CLOSE,
	/** A wider concept. */
	BROAD,
	/** A narrower concept. */
	NARROW;

	/** What the one is to the other. */
	public Mapping inverse() {
		return switch (this) {
			case EXACT, CLOSE -> this;
			case BROAD -> NARROW;
			case NARROW -> BROAD;
		};
	}

}
