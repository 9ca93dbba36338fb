package org.careeratlas.analysis.comparison;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.graph.Id;
import org.careeratlas.graph.Profile;
import org.careeratlas.graph.Requirement;
import org.careeratlas.graph.Skill;

/**
 * All skills that roles ask for, side by side. What two sources call the same is one row,
 * under the name that the first role's source gives it.
 */
final class SkillRows {

	private final List<Profile> profiles;

	private final Map<Id, Id> same;

	SkillRows(List<Profile> profiles, Map<Id, Id> same) {
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

	private ComparedRating rating(Profile profile, Skill skill) {
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
