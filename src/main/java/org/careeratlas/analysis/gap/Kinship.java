package org.careeratlas.analysis.gap;

import org.careeratlas.graph.Mapping;
import org.careeratlas.graph.SkillRelation;

/** What a held skill is worth where a kindred one is asked for: an editors' judgement. */
enum Kinship {

	/** The same skill is held, as another source has it. */
	SAME(1),
	/** Nearly the same skill is held, as another source has it. */
	CLOSE(0.9),
	/** A part of the skill asked for is held. */
	NARROWER(0.7),
	/** A more general skill is held. */
	BROADER(0.5),
	/** A neighbouring skill is held. */
	RELATED(0.3);

	private final double credit;

	Kinship(double credit) {
		this.credit = credit;
	}

	static Kinship of(SkillRelation.Kind kind) {
		return switch (kind) {
			case NARROWER -> NARROWER;
			case BROADER -> BROADER;
			case RELATED -> RELATED;
		};
	}

	static Kinship of(Mapping mapping) {
		return switch (mapping) {
			case EXACT -> SAME;
			case CLOSE -> CLOSE;
			case NARROW -> NARROWER;
			case BROAD -> BROADER;
		};
	}

	double credit() {
		return this.credit;
	}

}
