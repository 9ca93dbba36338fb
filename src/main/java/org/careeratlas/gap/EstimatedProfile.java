package org.careeratlas.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.SurveyDetails;

/**
 * Estimates what an unrated role requires: the weighted mean of what similar rated roles
 * require. A skill that one of them does not require counts there with importance 0.
 */
final class EstimatedProfile {

	/** O*NET's 3 of 5: "important". */
	private static final double IMPORTANT = 50;

	private final Map<Id, List<Weighted>> bySkill = new LinkedHashMap<>();

	private double total;

	/** Adds a rated role. */
	EstimatedProfile add(RoleProfile role, double weight) {
		this.total += weight;
		role.skills()
			.forEach((skill) -> this.bySkill.computeIfAbsent(skill.node().id(), (id) -> new ArrayList<>())
				.add(new Weighted(skill, weight)));
		return this;
	}

	/** Returns the profile of the role with the estimated skills in place of its own. */
	RoleProfile of(RoleProfile unrated) {
		return new RoleProfile(unrated.role(), this.bySkill.values().stream().map(this::mean).toList(), unrated.tools(),
				unrated.frameworks(), unrated.certifications());
	}

	private Requirement<Skill> mean(List<Weighted> ratings) {
		double importance = sum(ratings, (rating) -> rating.requirement().importance()) / this.total;
		List<Weighted> leveled = ratings.stream()
			.filter((rating) -> Qualifications.heldLevel(rating.requirement()) != null)
			.toList();
		Double level = leveled.isEmpty() ? null
				: sum(leveled, (rating) -> Objects.requireNonNull(Qualifications.heldLevel(rating.requirement())))
						/ sum(leveled, (rating) -> 1);
		boolean notRelevant = 2 * sum(ratings, (rating) -> rating.requirement().survey().notRelevant() ? 1 : 0) > sum(
				ratings, (rating) -> 1);
		List<Evidence> evidence = ratings.stream()
			.flatMap((rating) -> rating.requirement().evidence().stream())
			.distinct()
			.toList();
		return new Requirement<>(ratings.getFirst().requirement().node(), importance, notRelevant ? null : level,
				(importance >= IMPORTANT) ? Necessity.ESSENTIAL : Necessity.OPTIONAL,
				new SurveyDetails(null, null, null, notRelevant, notRelevant ? level : null), evidence);
	}

	private static double sum(List<Weighted> ratings, ToDoubleFunction<Weighted> value) {
		return ratings.stream().mapToDouble((rating) -> rating.weight() * value.applyAsDouble(rating)).sum();
	}

	private record Weighted(Requirement<Skill> requirement, double weight) {
	}

}
