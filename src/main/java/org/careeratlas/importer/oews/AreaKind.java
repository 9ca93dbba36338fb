package org.careeratlas.importer.oews;

/**
 * The kinds of areas that wages are published for, each a catalogue of its own: a file of
 * one kind leaves the figures of the others alone, and a file of all kinds renews each.
 */
enum AreaKind {

	NATION("oews", "PAID", "National wages"), STATES("oews-states", "PAID_LOCALLY", "Wages in states and territories"),
	METROPOLITAN_AREAS("oews-metropolitan", "PAID_LOCALLY", "Wages in metropolitan areas"),
	NONMETROPOLITAN_AREAS("oews-nonmetropolitan", "PAID_LOCALLY", "Wages in nonmetropolitan areas");

	private final String origin;

	private final String fact;

	private final String title;

	AreaKind(String origin, String fact, String title) {
		this.origin = origin;
		this.fact = fact;
		this.title = title;
	}

	/** Returns the origin of the catalogue, which is also the id of its source. */
	String origin() {
		return this.origin;
	}

	/**
	 * Returns the type of the facts; that of regional figures is another, so that
	 * national ones are read without them.
	 */
	String fact() {
		return this.fact;
	}

	/** Returns what the wages are, to begin a sentence. */
	String title() {
		return this.title;
	}

}
