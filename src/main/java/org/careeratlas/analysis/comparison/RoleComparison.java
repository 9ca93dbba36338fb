package org.careeratlas.analysis.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.careeratlas.graph.DemandFact;
import org.careeratlas.graph.Dimension;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Profile;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.Trait;

/**
 * Roles side by side.
 *
 * @param dimensions those on which at least one of the roles is described
 * @param skills that any of them asks for
 * @param common what all of them ask for, as the first role's source names it
 * @param distinct what one alone asks for, in the order of the roles
 * @param facts who says what each of the roles asks for, in the order of the roles
 */
public record RoleComparison(List<Role> roles, List<ComparedDimension> dimensions, List<ComparedSkill> skills,
		ConceptSets common, List<ConceptSets> distinct, List<DemandFact> facts) {

	/**
	 * The comparison of the roles, in the order of their profiles.
	 * @param same of skills that mean the same in different sources, the one that stands
	 * for all of them
	 */
	public static RoleComparison of(List<Profile> profiles, Map<Id, List<Trait>> traits, Map<Id, Id> same) {
		List<Role> roles = profiles.stream().map(Profile::role).toList();
		var sets = new Sets(profiles, same);
		return new RoleComparison(roles, dimensions(roles, traits), new SkillRows(profiles, same).all(), sets.common(),
				profiles.stream().map(sets::distinct).toList(),
				profiles.stream().flatMap((profile) -> profile.facts().stream()).toList());
	}

	/** The skills in the order. */
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
