package org.careeratlas.importer.seed;

import java.util.Locale;

import org.careeratlas.model.fact.Necessity;

/**
 * How strongly a text requires a skill. Texts give no figures, so this table maps the
 * emphasis to the atlas's scale of importance, 0 to 100.
 */
enum Emphasis {

	/** Named among the role's key or critical skills. */
	KEY(80, Necessity.ESSENTIAL),
	/** Stated as a requirement of the role. */
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
