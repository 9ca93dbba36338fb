package org.careeratlas.analysis.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.careeratlas.graph.Certification;
import org.careeratlas.graph.Concept;
import org.careeratlas.graph.Dimension;
import org.careeratlas.graph.Framework;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.NameKey;
import org.careeratlas.graph.Profile;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.Tool;
import org.careeratlas.graph.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Roles side by side.
 *
 * @param dimensions those on which at least one of the roles is described
 * @param common what all of them ask for
 * @param distinct what one alone asks for, in the order of the roles
 */
public record RoleComparison(List<Role> roles, List<ComparedDimension> dimensions, ConceptSets common,
		List<ConceptSets> distinct) {

	/** The comparison of the roles, in the order of their profiles. */
	public static RoleComparison of(List<Profile> profiles, Map<Id, List<Trait>> traits) {
		List<Role> roles = profiles.stream().map(Profile::role).toList();
		return new RoleComparison(roles, dimensions(roles, traits),
				sets(null, profiles, profiles.getFirst(), (holders) -> holders == profiles.size()),
				profiles.stream()
					.map((profile) -> sets(profile.role(), profiles, profile, (holders) -> holders == 1))
					.toList());
	}

	private static List<ComparedDimension> dimensions(List<Role> roles, Map<Id, List<Trait>> traits) {
		return traits.values()
			.stream()
			.flatMap(Collection::stream)
			.map(Trait::dimension)
			.distinct()
			.sorted(Comparator.comparing(Dimension::position))
			.map((dimension) -> new ComparedDimension(dimension,
					roles.stream().map((role) -> cell(role, dimension, traits)).toList()))
			.toList();
	}

	private static ComparedCell cell(Role role, Dimension dimension, Map<Id, List<Trait>> traits) {
		return traits.getOrDefault(role.id(), List.of())
			.stream()
			.filter((trait) -> trait.dimension().equals(dimension))
			.findFirst()
			.map((trait) -> new ComparedCell(role, trait.values(), trait.evidence()))
			.orElseGet(() -> new ComparedCell(role, List.of(), List.of()));
	}

	/** What the profile asks for and a certain number of all profiles do. */
	private static ConceptSets sets(@Nullable Role role, List<Profile> all, Profile profile, IntPredicate wanted) {
		return new ConceptSets(role, select(all, profile, wanted, RoleComparison::skills),
				select(all, profile, wanted, RoleComparison::tools),
				select(all, profile, wanted, RoleComparison::frameworks),
				select(all, profile, wanted, RoleComparison::certifications));
	}

	private static <C extends Concept> List<C> select(List<Profile> all, Profile profile, IntPredicate wanted,
			Function<Profile, List<C>> demands) {
		Map<Id, Long> holders = all.stream()
			.flatMap((each) -> demands.apply(each).stream())
			.collect(Collectors.groupingBy(Concept::id, Collectors.counting()));
		return demands.apply(profile)
			.stream()
			.filter((concept) -> wanted.test(holders.getOrDefault(concept.id(), 0L).intValue()))
			.sorted(Comparator.comparing((C concept) -> NameKey.of(concept.name())).thenComparing(Concept::id))
			.toList();
	}

	private static List<Skill> skills(Profile profile) {
		return profile.skills().stream().map((demand) -> demand.node()).toList();
	}

	private static List<Tool> tools(Profile profile) {
		return profile.tools().stream().map((demand) -> demand.node()).toList();
	}

	private static List<Framework> frameworks(Profile profile) {
		return profile.frameworks().stream().map((demand) -> demand.node()).toList();
	}

	private static List<Certification> certifications(Profile profile) {
		return profile.certifications().stream().map((demand) -> demand.node()).toList();
	}

}
