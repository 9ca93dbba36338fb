package org.careeratlas.overview;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.Id;

/** Skills and what is above them; a skill may be below several. */
final class SkillHierarchy {

	private final Map<Id, SkillNode> skills;

	/** The skill itself and all above it. */
	private final Map<Id, Set<Id>> lines = new HashMap<>();

	SkillHierarchy(Collection<SkillNode> skills) {
		this.skills = skills.stream().collect(Collectors.toMap(SkillNode::id, Function.identity()));
		this.skills.keySet().forEach((skill) -> this.lines.put(skill, upwards(skill)));
	}

	private Set<Id> upwards(Id skill) {
		Set<Id> seen = new LinkedHashSet<>(Set.of(skill));
		var next = new ArrayDeque<>(seen);
		while (!next.isEmpty()) {
			broader(next.remove()).filter(seen::add).forEach(next::add);
		}
		return seen;
	}

	private Stream<Id> broader(Id skill) {
		return Objects.requireNonNull(this.skills.get(skill)).broader().stream().filter(this.skills::containsKey);
	}

	/** Returns the skills above others with nothing above them. */
	Set<Id> tops() {
		return this.lines.values()
			.stream()
			.filter((line) -> line.size() > 1)
			.flatMap(Set::stream)
			.filter(this::isTop)
			.collect(Collectors.toSet());
	}

	private boolean isTop(Id skill) {
		return broader(skill).findAny().isEmpty();
	}

	/**
	 * Returns the large groups of a skill: the area that its source states, or else the
	 * groups just below the tops of its hierarchy.
	 */
	List<String> groups(Id skill) {
		SkillNode node = this.skills.get(skill);
		if (node == null) {
			return List.of();
		}
		return (node.area() != null) ? List.of(node.area())
				: line(skill).filter((above) -> !above.equals(skill))
					.map(this.skills::get)
					.filter(Objects::nonNull)
					.filter((above) -> above.group() && broader(above.id()).anyMatch(this::isTop))
					.map(SkillNode::name)
					.distinct()
					.sorted()
					.toList();
	}

	private Stream<Id> line(Id skill) {
		return this.lines.getOrDefault(skill, Set.of()).stream();
	}

	/**
	 * Counts what is below each skill.
	 * @param required the skills that each role requires
	 */
	Map<Id, BelowSkill> counts(List<Set<Id>> required) {
		var skillsBelow = new HashMap<Id, Integer>();
		this.lines.forEach((skill, line) -> line.stream()
			.filter((above) -> !above.equals(skill) && !isGroup(skill))
			.forEach((above) -> skillsBelow.merge(above, 1, Integer::sum)));
		var roles = new HashMap<Id, Integer>();
		required.forEach((skills) -> {
			var all = new HashSet<Id>();
			skills.forEach((skill) -> all.addAll(this.lines.getOrDefault(skill, Set.of())));
			all.forEach((skill) -> roles.merge(skill, 1, Integer::sum));
		});
		return this.skills.keySet()
			.stream()
			.collect(Collectors.toMap(Function.identity(), (skill) -> new BelowSkill(skill,
					skillsBelow.getOrDefault(skill, 0), roles.getOrDefault(skill, 0))));
	}

	private boolean isGroup(Id skill) {
		return Objects.requireNonNull(this.skills.get(skill)).group();
	}

}
