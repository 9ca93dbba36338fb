package org.careeratlas.gap;

import java.util.List;
import java.util.stream.Stream;

import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * A skill that the target role requires, or that a source of the move names.
 *
 * @param level 0 to 100; null if no source gives one
 * @param importance 0 to 100
 * @param weight weight of the skill in the transferability
 */
record RequiredSkill(Skill skill, @Nullable Double level, double importance, double weight, List<Evidence> evidence) {

	/** Importance of a skill that only sources of a move name. */
	static final double NAMED_IMPORTANCE = 60;

	private static final double OPTIONAL_WEIGHT = 0.5;

	/**
	 * Returns a skill that the role requires.
	 * @param mean the mean importance of a skill that nearly all roles of the catalogue
	 * list; null for other skills
	 */
	static RequiredSkill of(Requirement<Skill> requirement, @Nullable Double mean) {
		return new RequiredSkill(requirement.node(), requirement.level(), requirement.importance(),
				(mean != null) ? distinctive(requirement.importance(), mean) : weight(requirement),
				requirement.evidence());
	}

	private static double weight(Requirement<Skill> requirement) {
		double share = (requirement.necessity() == Necessity.OPTIONAL) ? OPTIONAL_WEIGHT : 1;
		return requirement.importance() / 100 * share;
	}

	private static double distinctive(double importance, double mean) {
		return importance / 100 * importance / mean;
	}

	/** Returns a skill that only a source of the move names; it counts as essential. */
	static RequiredSkill named(Link<Skill> named) {
		return new RequiredSkill(named.node(), null, NAMED_IMPORTANCE, NAMED_IMPORTANCE / 100, named.evidence());
	}

	Id id() {
		return this.skill.id();
	}

	/** Returns this skill with the evidence of both. */
	RequiredSkill alsoStatedBy(RequiredSkill other) {
		return new RequiredSkill(this.skill, this.level, this.importance, this.weight,
				Stream.concat(this.evidence.stream(), other.evidence.stream()).distinct().toList());
	}

}
