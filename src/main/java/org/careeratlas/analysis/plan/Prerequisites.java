package org.careeratlas.analysis.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.graph.Id;
import org.careeratlas.graph.Skill;

/** Puts what is broader before what is narrower, and otherwise what gains most first. */
final class Prerequisites {

	private static final Comparator<Lesson> LARGEST = Comparator.comparingDouble(Lesson::gain)
		.reversed()
		.thenComparing(Lesson::first, Lack.ORDER);

	private final Map<Id, List<Skill>> broader;

	private final Map<Id, Set<Id>> above = new HashMap<>();

	/**
	 * @param broader the broader skills of each, and of these in turn; a circle does no
	 * harm
	 */
	Prerequisites(Map<Id, List<Skill>> broader) {
		this.broader = broader;
	}

	/**
	 * Each lesson after those for broader skills; of skills in a circle, what gains most
	 * goes first.
	 */
	List<Lesson> inOrder(Collection<Lesson> lessons) {
		var left = lessons.stream().sorted(LARGEST).collect(Collectors.toCollection(ArrayList::new));
		var ordered = new ArrayList<Lesson>();
		while (!left.isEmpty()) {
			Lesson next = left.stream()
				.filter((lesson) -> left.stream().noneMatch((other) -> comesBefore(other, lesson)))
				.findFirst()
				.orElse(left.getFirst());
			left.remove(next);
			ordered.add(next);
		}
		return ordered;
	}

	private boolean comesBefore(Lesson one, Lesson other) {
		return one != other && isAbove(one, other) && !isAbove(other, one);
	}

	private boolean isAbove(Lesson one, Lesson other) {
		return other.lacks()
			.stream()
			.map((lack) -> this.above.computeIfAbsent(lack.id(), this::allAbove))
			.anyMatch((above) -> one.lacks().stream().anyMatch((lack) -> above.contains(lack.id())));
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
