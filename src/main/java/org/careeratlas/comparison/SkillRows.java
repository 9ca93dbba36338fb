package org.careeratlas.comparison;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;

/**
 * The skills that roles require, side by side. Skills that mean the same share one row,
 * under the name in the catalogue of the first role that requires it.
 */
final class SkillRows {

	private final List<RoleProfile> profiles;

	private final Map<Id, Id> same;

	SkillRows(List<RoleProfile> profiles, Map<Id, Id> same) {
		this.profiles = profiles;
		this.same = same;
	}

	List<ComparedSkill> all() {
		var named = new LinkedHashMap<Id, Skill>();
		this.profiles.stream()
			.flatMap((profile) -> profile.skills().stream())
			.map(Requirement::node)
			.forEach((skill) -> named.putIfAbsent(key(skill), skill));
		return named.values()
			.stream()
			.map((skill) -> new ComparedSkill(skill,
					this.profiles.stream().map((profile) -> rating(profile, skill)).toList()))
			.toList();
	}

	private ComparedRating rating(RoleProfile profile, Skill skill) {
		return profile.skills()
			.stream()
			.filter((requirement) -> key(requirement.node()).equals(key(skill)))
			.max(Comparator.comparingDouble(Requirement::importance))
			.map((requirement) -> ComparedRating.of(profile.role(), skill, requirement))
			.orElseGet(() -> ComparedRating.none(profile.role()));
	}

	private Id key(Skill skill) {
		return this.same.getOrDefault(skill.id(), skill.id());
	}

}
