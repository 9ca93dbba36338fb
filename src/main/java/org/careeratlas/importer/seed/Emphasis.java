package org.careeratlas.importer.seed;

import java.util.Locale;

import org.careeratlas.graph.Necessity;

/**
 * How strongly a text asks for a skill, and what becomes of it on the atlas's scale of 0
 * to 100: texts give no figures, so there is this one table.
 */
enum Emphasis {

	/** Named among the role's key or critical skills. */
	KEY(80, Necessity.ESSENTIAL),
	/** Stated as something that the role needs. */
	REQUIRED(60, Necessity.ESSENTIAL),
	/** Mentioned as useful. */
	HELPFUL(40, Necessity.OPTIONAL);

	private final double importance;

	private final Necessity necessity;

	Emphasis(double importance, Necessity necessity) {
		this.importance = importance;
		this.necessity = necessity;
	}

	static Emphasis of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

	double importance() {
		return this.importance;
	}

	Necessity necessity() {
		return this.necessity;
	}

}
