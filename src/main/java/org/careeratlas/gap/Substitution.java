package org.careeratlas.gap;

import org.careeratlas.model.fact.Mapping;
import org.careeratlas.model.fact.SkillRelation;

/**
 * The credit that a held skill earns for a different required skill, as judged by the
 * editors.
 */
public enum Substitution {

	/** The same skill of another catalogue. */
	SAME(1),
	/** A close skill of another catalogue. */
	CLOSE(0.9),
	/** A narrower skill. */
	NARROWER(0.7),
	/** A broader skill. */
	BROADER(0.5),
	/** A related skill. */
	RELATED(0.3);

	private final double credit;

	Substitution(double credit) {
		this.credit = credit;
	}

	static Substitution of(SkillRelation.Kind kind) {
		return switch (kind) {
			case NARROWER -> NARROWER;
			case BROADER -> BROADER;
			case RELATED -> RELATED;
		};
	}

	/**
	 * Returns the substitution by a counterpart.
	 * @param mapping of the counterpart, seen from the required skill
	 */
	public static Substitution of(Mapping mapping) {
		return switch (mapping) {
			case EXACT -> SAME;
			case CLOSE -> CLOSE;
			case NARROW -> NARROWER;
			case BROAD -> BROADER;
		};
	}

	/** Returns the credit, from 0 to 1. */
	public double credit() {
		return this.credit;
	}

}
