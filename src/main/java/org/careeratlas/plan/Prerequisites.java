package org.careeratlas.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;

/**
 * Orders plan items: broader skills before narrower ones, and otherwise larger gains
 * first.
 */
final class Prerequisites {

	private static final Comparator<PlanItem> LARGEST_GAIN_FIRST = Comparator.comparingDouble(PlanItem::gain)
		.reversed()
		.thenComparing(PlanItem::first, SkillToLearn.LARGEST_GAIN_FIRST);

	private final Map<Id, List<Skill>> broader;

	private final Map<Id, Set<Id>> above = new HashMap<>();

	/**
	 * @param broader broader skills of each skill, transitively; cycles are allowed
	 */
	Prerequisites(Map<Id, List<Skill>> broader) {
		this.broader = broader;
	}

	/**
	 * Returns the items in order. In a cycle of skills, the item with the largest gain
	 * comes first.
	 */
	List<PlanItem> inOrder(Collection<PlanItem> items) {
		var remaining = items.stream().sorted(LARGEST_GAIN_FIRST).collect(Collectors.toCollection(ArrayList::new));
		var ordered = new ArrayList<PlanItem>();
		while (!remaining.isEmpty()) {
			PlanItem next = remaining.stream()
				.filter((item) -> remaining.stream().noneMatch((other) -> comesBefore(other, item)))
				.findFirst()
				.orElse(remaining.getFirst());
			remaining.remove(next);
			ordered.add(next);
		}
		return ordered;
	}

	private boolean comesBefore(PlanItem one, PlanItem other) {
		return one != other && isAbove(one, other) && !isAbove(other, one);
	}

	private boolean isAbove(PlanItem one, PlanItem other) {
		return other.skills()
			.stream()
			.map((skill) -> this.above.computeIfAbsent(skill.id(), this::allAbove))
			.anyMatch((above) -> one.skills().stream().anyMatch((skill) -> above.contains(skill.id())));
	}

	private Set<Id> allAbove(Id skill) {
		var all = new HashSet<Id>();
		addAbove(skill, all);
		return all;
	}

	private void addAbove(Id skill, Set<Id> all) {
		for (Skill one : this.broader.getOrDefault(skill, List.of())) {
			if (all.add(one.id())) {
				addAbove(one.id(), all);
			}
		}
	}

}
