package org.careeratlas.gap;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.SurveyDetails;
import org.careeratlas.person.Qualifications;

/**
 * Estimates what an unrated role requires: the weighted mean of what similar rated roles
 * require. A skill that one of them does not require counts there with importance 0.
 */
final class EstimatedProfile {

	/** O*NET's 3 of 5: "important". */
	private static final double IMPORTANT = 50;

	private final Map<Id, Mean> bySkill = new LinkedHashMap<>();

	private double total;

	/** Adds a rated role. */
	EstimatedProfile add(RoleProfile role, double weight) {
		this.total += weight;
		role.skills()
			.forEach((skill) -> this.bySkill.computeIfAbsent(skill.node().id(), (id) -> new Mean(skill.node()))
				.add(skill, weight));
		return this;
	}

	/** Returns the profile of the role with the estimated skills in place of its own. */
	RoleProfile of(RoleProfile unrated) {
		return new RoleProfile(unrated.role(),
				this.bySkill.values().stream().map((mean) -> mean.requirement(this.total)).toList(), unrated.tools(),
				unrated.frameworks(), unrated.certifications());
	}

	/** The weighted sums of the ratings of a skill. */
	private static final class Mean {

		private final Skill skill;

		private double weight;

		private double importance;

		private double leveled;

		private double level;

		private double notRelevant;

		private final Set<Evidence> evidence = new LinkedHashSet<>();

		Mean(Skill skill) {
			this.skill = skill;
		}

		void add(Requirement<Skill> rating, double weight) {
			Double held = Qualifications.heldLevel(rating);
			this.weight += weight;
			this.importance += weight * rating.importance();
			if (held != null) {
				this.leveled += weight;
				this.level += weight * held;
			}
			this.notRelevant += rating.survey().notRelevant() ? weight : 0;
			this.evidence.addAll(rating.evidence());
		}

		/**
		 * Returns the mean among roles of the total weight, of which some do not require
		 * the skill.
		 */
		Requirement<Skill> requirement(double total) {
			double importance = this.importance / total;
			Double level = (this.leveled > 0) ? Double.valueOf(this.level / this.leveled) : null;
			boolean irrelevant = 2 * this.notRelevant > this.weight;
			return new Requirement<>(this.skill, importance, irrelevant ? null : level,
					(importance >= IMPORTANT) ? Necessity.ESSENTIAL : Necessity.OPTIONAL,
					new SurveyDetails(null, null, null, irrelevant, irrelevant ? level : null),
					List.copyOf(this.evidence));
		}

	}

}
