package org.careeratlas.concepts;

import java.util.List;

import org.careeratlas.model.Id;
import org.careeratlas.model.RoleKind;
import org.careeratlas.model.fact.InterestKind;
import org.jspecify.annotations.Nullable;

/**
 * Filter for roles; null components are ignored.
 *
 * @param nameContains part of the name, ignoring case and accents
 * @param code codes in public classifications, with or without the scheme and a space
 * before, at least one of which the role has
 * @param group groups, at least one of which contains the role
 * @param source sources, at least one of which states something about the role
 * @param requiresAll skills, all of which the role requires
 * @param usesAny tools, at least one of which the role uses
 * @param salaryAtLeast amount that at least one of the figures for the role reaches
 * @param interestsAny interests, at least one of which is a high point of the role
 * @param growthAtLeast projected change of employment in percent that the role reaches
 * @param openingsAtLeast openings a year, in thousands, that the role reaches
 */
public record RoleFilter(@Nullable String nameContains, @Nullable List<String> family, @Nullable List<Integer> jobZone,
		@Nullable List<RoleKind> roleKind, @Nullable List<String> code, @Nullable List<Id> group,
		@Nullable List<Id> source, @Nullable List<Id> requiresAll, @Nullable List<Id> usesAny,
		@Nullable Integer salaryAtLeast, @Nullable List<InterestKind> interestsAny, @Nullable Double growthAtLeast,
		@Nullable Double openingsAtLeast) {

	public static final RoleFilter ALL = new RoleFilter(null, null, null, null, null, null, null, null, null, null,
			null, null, null);

}
