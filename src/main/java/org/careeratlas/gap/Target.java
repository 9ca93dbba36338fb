package org.careeratlas.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.careeratlas.gap.RequiredSkill.Demand;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;

/**
 * The role that a gap leads to.
 *
 * @param profile what the role requires, or is estimated to require
 * @param skills the skills that count, with their weights
 * @param estimatedFrom the roles from which the skills are estimated; empty if they are
 * stated
 */
record Target(RoleProfile profile, List<RequiredSkill> skills, List<Bridge> estimatedFrom) {

	/** Returns a target whose skills are known, with their weights in the population. */
	static Target of(RoleProfile profile, Population population) {
		Map<Id, Double> means = population.means(profile.role().id());
		return new Target(profile,
				profile.skills()
					.stream()
					.filter((skill) -> !skill.survey().notRelevant())
					.map((skill) -> RequiredSkill.of(skill, means.get(skill.node().id())))
					.toList(),
				List.of());
	}

	/**
	 * Returns a target whose transferability is the mean of those of the roles from which
	 * it is estimated, by their shares.
	 * @param profile the mean profile
	 * @param targets the roles from which it is estimated, in the order of their shares
	 */
	static Target estimated(RoleProfile profile, List<Target> targets, List<Bridge> estimatedFrom) {
		var demands = new HashMap<Id, List<Demand>>();
		double scale = 0;
		for (int i = 0; i < targets.size(); i++) {
			scale += estimatedFrom.get(i).share() * targets.get(i).weight();
		}
		for (int i = 0; i < targets.size(); i++) {
			double weight = targets.get(i).weight();
			double factor = (weight > 0) ? scale * estimatedFrom.get(i).share() / weight : 0;
			targets.get(i)
				.skills()
				.forEach((skill) -> demands.computeIfAbsent(skill.id(), (id) -> new ArrayList<>())
					.add(new Demand(skill.level(), factor * skill.weight())));
		}
		return new Target(profile,
				profile.skills()
					.stream()
					.filter((skill) -> demands.containsKey(skill.node().id()))
					.map((skill) -> required(skill, Objects.requireNonNull(demands.get(skill.node().id()))))
					.toList(),
				estimatedFrom);
	}

	private static RequiredSkill required(Requirement<Skill> skill, List<Demand> demands) {
		return new RequiredSkill(skill.node(), skill.level(), skill.importance(), skill.survey(),
				demands.stream().mapToDouble(Demand::weight).sum(), demands, skill.evidence());
	}

	/**
	 * Returns the role itself, or those from which it is estimated, with their shares.
	 */
	Map<Id, Double> standIns() {
		return this.estimatedFrom.isEmpty() ? Map.of(this.profile.role().id(), 1.0) : this.estimatedFrom.stream()
			.collect(Collectors.toMap((role) -> role.role().id(), Bridge::share, Double::sum));
	}

	private double weight() {
		return this.skills.stream().mapToDouble(RequiredSkill::weight).sum();
	}

}
