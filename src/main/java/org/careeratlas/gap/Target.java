package org.careeratlas.gap;

import java.util.List;
import java.util.Map;

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

	/** Returns a target whose skills weigh as in the population. */
	static Target of(RoleProfile profile, List<Bridge> estimatedFrom, Population population) {
		Map<?, Double> means = population.means(profile.role().id());
		return new Target(profile,
				profile.skills()
					.stream()
					.filter((skill) -> !skill.survey().notRelevant())
					.map((skill) -> RequiredSkill.of(skill, means.get(skill.node().id())))
					.toList(),
				estimatedFrom);
	}

}
