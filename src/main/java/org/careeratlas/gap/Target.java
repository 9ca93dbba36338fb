package org.careeratlas.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.careeratlas.gap.RequiredSkill.Demand;
import org.careeratlas.model.Certification;
import org.careeratlas.model.Framework;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Tool;
import org.careeratlas.model.fact.AttributedRequirement;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.Use;
import org.careeratlas.model.fact.Valuation;
import org.jspecify.annotations.Nullable;

/**
 * What a gap leads to: a role, or what a text asks for.
 *
 * @param profile what the role requires, or is estimated to require; null for a text
 * @param skills the skills that count, with their weights
 * @param tools the tools that are asked for
 * @param estimatedFrom the roles from which the skills are estimated; empty if they are
 * stated
 */
record Target(@Nullable RoleProfile profile, List<RequiredSkill> skills, List<Use<Tool>> tools,
		List<Bridge> estimatedFrom) {

	/** Returns what a text asks for. */
	static Target asked(List<RequiredSkill> skills, List<Tool> tools) {
		return new Target(null, skills,
				tools.stream().map((tool) -> new Use<>(tool, List.of(), null, null, List.of())).toList(), List.of());
	}

	/** Returns the role; null for a text. */
	@Nullable Role role() {
		return (this.profile != null) ? this.profile.role() : null;
	}

	/** Returns how problems name it. */
	String name() {
		return (this.profile != null) ? "'%s'".formatted(this.profile.role().name()) : "the text";
	}

	List<Link<Framework>> frameworks() {
		return (this.profile != null) ? this.profile.frameworks() : List.of();
	}

	List<Valuation<Certification>> certifications() {
		return (this.profile != null) ? this.profile.certifications() : List.of();
	}

	List<AttributedRequirement> facts() {
		return (this.profile != null) ? this.profile.facts() : List.of();
	}

	/** Returns a target whose skills are known, with their weights in the population. */
	static Target of(RoleProfile profile, Population population) {
		Map<Id, Double> means = population.means(profile.role().id());
		return new Target(profile,
				profile.skills()
					.stream()
					.filter((skill) -> !skill.survey().notRelevant())
					.map((skill) -> RequiredSkill.of(skill, means.get(skill.node().id())))
					.toList(),
				profile.tools(), List.of());
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
				profile.tools(), estimatedFrom);
	}

	private static RequiredSkill required(Requirement<Skill> skill, List<Demand> demands) {
		return new RequiredSkill(skill.node(), skill.level(), skill.importance(), skill.survey(),
				demands.stream().mapToDouble(Demand::weight).sum(), demands, skill.evidence());
	}

	/**
	 * Returns the role itself, or those from which it is estimated, with their shares;
	 * none for a text.
	 */
	Map<Id, Double> standIns() {
		if (this.profile == null) {
			return Map.of();
		}
		return this.estimatedFrom.isEmpty() ? Map.of(this.profile.role().id(), 1.0) : this.estimatedFrom.stream()
			.collect(Collectors.toMap((role) -> role.role().id(), Bridge::share, Double::sum));
	}

	private double weight() {
		return this.skills.stream().mapToDouble(RequiredSkill::weight).sum();
	}

}
