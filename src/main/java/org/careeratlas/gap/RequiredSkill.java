package org.careeratlas.gap;

import java.util.List;
import java.util.stream.Stream;

import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.SurveyDetails;
import org.careeratlas.person.Qualifications;
import org.careeratlas.person.Qualifications.Holding;
import org.jspecify.annotations.Nullable;

/**
 * A skill that the target role requires, or that a source of the move names.
 *
 * @param level 0 to 100; null if no source gives one
 * @param importance 0 to 100
 * @param survey the standard errors of both, if a source gives them
 * @param weight weight of the skill in the transferability
 * @param demands the levels that are asked for, whose weights add up to that of the skill
 */
record RequiredSkill(Skill skill, @Nullable Double level, double importance, SurveyDetails survey, double weight,
		List<Demand> demands, List<Evidence> evidence) {

	/**
	 * A level that is asked for; several if it is estimated from several roles.
	 *
	 * @param level 0 to 100; null if no source gives one
	 */
	record Demand(@Nullable Double level, double weight) {
	}

	/** Importance of a skill that only sources of a move name. */
	static final double NAMED_IMPORTANCE = 60;

	/** Less than a tenth is within the error of an estimate. */
	private static final double ENOUGH_FOR_ESTIMATE = 0.9;

	private static final double OPTIONAL_WEIGHT = 0.5;

	/**
	 * Share of its importance with which a skill counts that is no more important than to
	 * other roles. Less tells roles better apart, but makes estimates worse: see
	 * {@code TransferabilityBenchmark}.
	 */
	private static final double COMMON_SHARE = 0.2;

	/**
	 * Returns a skill that the role requires.
	 * @param mean the mean importance of a skill that nearly all roles of the catalogue
	 * list; null for other skills
	 */
	static RequiredSkill of(Requirement<Skill> requirement, @Nullable Double mean) {
		return of(requirement.node(), requirement.level(), requirement.importance(), requirement.survey(),
				weight(requirement.importance(), requirement.necessity(), mean), requirement.evidence());
	}

	private static RequiredSkill of(Skill skill, @Nullable Double level, double importance, SurveyDetails survey,
			double weight, List<Evidence> evidence) {
		return new RequiredSkill(skill, level, importance, survey, weight, List.of(new Demand(level, weight)),
				evidence);
	}

	/**
	 * Returns the weight of a skill that a role requires.
	 * @param mean the mean importance of a skill that nearly all roles of the catalogue
	 * list; null for other skills
	 */
	static double weight(double importance, Necessity necessity, @Nullable Double mean) {
		if (mean != null) {
			return Math.max(importance - mean, COMMON_SHARE * importance) / 100;
		}
		return importance / 100 * ((necessity == Necessity.OPTIONAL) ? OPTIONAL_WEIGHT : 1);
	}

	/** Returns a skill that only a source of the move names; it counts as essential. */
	static RequiredSkill named(Link<Skill> named) {
		return of(named.node(), null, NAMED_IMPORTANCE, SurveyDetails.NONE, NAMED_IMPORTANCE / 100, named.evidence());
	}

	/**
	 * Returns a skill that a text asks for; it counts as essential.
	 * @param confidence probability that the text asks for it, 0 to 1
	 */
	static RequiredSkill asked(Skill skill, double confidence) {
		return of(skill, null, NAMED_IMPORTANCE, SurveyDetails.NONE, confidence * NAMED_IMPORTANCE / 100, List.of());
	}

	Id id() {
		return this.skill.id();
	}

	/** Returns how far a level must meet what is asked for to carry over. */
	double enough() {
		return isEstimated() ? ENOUGH_FOR_ESTIMATE : 1;
	}

	/** Returns the level with its error. */
	Measurement measuredLevel() {
		return new Measurement(this.level,
				isEstimated() ? Double.valueOf(Measurement.ERROR_OF_ESTIMATE) : this.survey.levelError());
	}

	/** Returns the importance with its error. */
	Measurement measuredImportance() {
		return new Measurement(this.importance, this.survey.importanceError());
	}

	private boolean isEstimated() {
		return this.demands.size() > 1;
	}

	/** Returns how far a skill meets what is asked for, from 0 to 1. */
	double met(Holding held) {
		if (held.level() == null) {
			return 1;
		}
		double met = 0;
		double all = 0;
		for (Demand demand : this.demands) {
			met += demand.weight() * met(held.level(), demand.level());
			all += demand.weight();
		}
		return (all > 0) ? met / all : 1;
	}

	private static double met(double held, @Nullable Double needed) {
		return (needed == null || needed == 0) ? 1 : Math.min(1, held / needed);
	}

	/** Returns this skill with the evidence of both. */
	RequiredSkill alsoStatedBy(RequiredSkill other) {
		return new RequiredSkill(this.skill, this.level, this.importance, this.survey, this.weight, this.demands,
				Stream.concat(this.evidence.stream(), other.evidence.stream()).distinct().toList());
	}

}
