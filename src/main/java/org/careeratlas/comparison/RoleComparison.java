package org.careeratlas.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.careeratlas.model.Dimension;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.fact.AttributedRequirement;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.Trait;

/**
 * A comparison of roles.
 *
 * @param dimensions dimensions with values for at least one of the roles
 * @param skills skills that at least one of the roles requires
 * @param common concepts that all roles require, as named by the catalogue of the first
 * role
 * @param distinct for each role, the concepts that it alone requires
 * @param facts evidence of the requirements, in the order of the roles
 */
record RoleComparison(List<Role> roles, List<ComparedDimension> dimensions, List<ComparedSkill> skills,
		ConceptSets common, List<ConceptSets> distinct, List<AttributedRequirement> facts) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.roles.forEach((role) -> role.forEachSource(action));
	}

	/**
	 * Compares the roles, in the order of the profiles.
	 * @param same for skills of different catalogues that mean the same, the one that
	 * represents them
	 */
	public static RoleComparison of(List<RoleProfile> profiles, Map<Id, List<Trait>> traits, Map<Id, Id> same) {
		List<Role> roles = profiles.stream().map(RoleProfile::role).toList();
		var sets = new Sets(profiles, same);
		return new RoleComparison(roles, dimensions(roles, traits), new SkillRows(profiles, same).all(), sets.common(),
				profiles.stream().map(sets::distinct).toList(),
				profiles.stream().flatMap((profile) -> profile.facts().stream()).toList());
	}

	/** Returns the skills in the given order. */
	public List<ComparedSkill> skills(ComparedSkillOrder order) {
		return this.skills.stream().sorted(order.comparator()).toList();
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

}
