package org.careeratlas.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.SurveyDetails;
import org.jspecify.annotations.Nullable;

/**
 * The qualifications of a person: those that their current role requires, or those in
 * their own profile.
 *
 * @param role null for a person's own profile
 * @param skills held skills, by id
 * @param mastered tools, frameworks and certifications, by id
 */
public record Qualifications(@Nullable Role role, Map<Id, Holding> skills, Map<Id, Concept> mastered) {

	/**
	 * A skill that a person holds.
	 *
	 * @param level 0 to 100; null if unknown, which counts as sufficient
	 * @param requirement what the current role requires; null for a profile
	 */
	public record Holding(Skill skill, @Nullable Double level, @Nullable Requirement<Skill> requirement) {

		/** Creates a holding of a profile. */
		public Holding(Skill skill, @Nullable Double level) {
			this(skill, level, null);
		}

		/**
		 * Returns whether it also substitutes for skills of other catalogues: true for
		 * skills of a profile and for essential skills of the current role.
		 */
		public boolean firm() {
			return this.requirement == null || this.requirement.necessity() == Necessity.ESSENTIAL;
		}

		/**
		 * Returns the evidence that the current role requires it; empty for a profile.
		 */
		public List<Evidence> evidence() {
			return (this.requirement != null) ? this.requirement.evidence() : List.of();
		}

	}

	/** Returns whether the person masters the tool, framework or certification. */
	public boolean masters(Id id) {
		return this.mastered.containsKey(id);
	}

	/** Adds what is not there yet. */
	void addTo(Map<Id, Holding> skills, Map<Id, Concept> mastered) {
		this.skills.forEach(skills::putIfAbsent);
		this.mastered.forEach(mastered::putIfAbsent);
	}

	/**
	 * Returns the level at which people in a role hold a skill that it requires: also
	 * where it is not relevant, the level that is published, which is near zero.
	 */
	public static @Nullable Double heldLevel(Requirement<Skill> skill) {
		SurveyDetails survey = skill.survey();
		if (skill.level() != null) {
			return skill.level();
		}
		return (survey.publishedLevel() == null && survey.notRelevant()) ? Double.valueOf(0) : survey.publishedLevel();
	}

	/** Returns the qualifications of a person in the role. */
	public static Qualifications in(RoleProfile profile) {
		var skills = new HashMap<Id, Holding>();
		profile.skills()
			.forEach((skill) -> skills.put(skill.node().id(), new Holding(skill.node(), heldLevel(skill), skill)));
		var mastered = new HashMap<Id, Concept>();
		profile.tools().forEach((tool) -> mastered.put(tool.node().id(), tool.node()));
		profile.frameworks().forEach((framework) -> mastered.put(framework.node().id(), framework.node()));
		profile.certifications().forEach((valued) -> mastered.put(valued.node().id(), valued.node()));
		return new Qualifications(profile.role(), skills, mastered);
	}

}
