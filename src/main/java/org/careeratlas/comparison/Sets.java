package org.careeratlas.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

import org.careeratlas.model.Certification;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Framework;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Tool;
import org.careeratlas.model.fact.RoleProfile;
import org.jspecify.annotations.Nullable;

/**
 * Computes the concepts that all of some roles require, and those that only one of them
 * requires.
 */
final class Sets {

	private final List<RoleProfile> profiles;

	private final Map<Id, Id> same;

	Sets(List<RoleProfile> profiles, Map<Id, Id> same) {
		this.profiles = profiles;
		this.same = same;
	}

	/**
	 * Returns the concepts that all roles require, as named by the catalogue of the first
	 * role.
	 */
	ConceptSets common() {
		return sets(null, this.profiles.getFirst(), (count) -> count == this.profiles.size());
	}

	ConceptSets distinct(RoleProfile profile) {
		return sets(profile.role(), profile, (count) -> count == 1);
	}

	/** Returns the concepts of a profile that a certain number of profiles share. */
	private ConceptSets sets(@Nullable Role role, RoleProfile profile, LongPredicate wantedCount) {
		return new ConceptSets(role, select(profile, wantedCount, Sets::skills),
				select(profile, wantedCount, Sets::tools), select(profile, wantedCount, Sets::frameworks),
				select(profile, wantedCount, Sets::certifications));
	}

	private <C extends Concept> List<C> select(RoleProfile profile, LongPredicate wantedCount,
			Function<RoleProfile, List<C>> concepts) {
		Map<Id, Long> counts = this.profiles.stream()
			.flatMap((each) -> concepts.apply(each).stream().map(this::key).distinct())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return concepts.apply(profile)
			.stream()
			.filter((concept) -> wantedCount.test(counts.getOrDefault(key(concept), 0L)))
			.sorted(Comparator.comparing((C concept) -> NameKey.of(concept.name())).thenComparing(Concept::id))
			.toList();
	}

	private Id key(Concept concept) {
		return this.same.getOrDefault(concept.id(), concept.id());
	}

	private static List<Skill> skills(RoleProfile profile) {
		return profile.skills().stream().map((link) -> link.node()).toList();
	}

	private static List<Tool> tools(RoleProfile profile) {
		return profile.tools().stream().map((link) -> link.node()).toList();
	}

	private static List<Framework> frameworks(RoleProfile profile) {
		return profile.frameworks().stream().map((link) -> link.node()).toList();
	}

	private static List<Certification> certifications(RoleProfile profile) {
		return profile.certifications().stream().map((link) -> link.node()).toList();
	}

}
