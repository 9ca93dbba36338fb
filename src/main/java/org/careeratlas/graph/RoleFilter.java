package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which roles are wanted; what is null does not matter.
 *
 * @param nameContains part of the name, without regard to case and accents
 * @param code codes in public classifications, with or without the scheme before a blank,
 * one of which the role has
 * @param group groups, one of which the role is in
 * @param source sources, one of which claims something of the role
 * @param requiresAll skills the role asks for, all of them
 * @param usesAny tools, one of which the role uses
 * @param salaryAtLeast an amount that one of the role's figures reaches
 */
public record RoleFilter(@Nullable String nameContains, @Nullable List<String> family, @Nullable List<Integer> jobZone,
		@Nullable List<RoleKind> roleKind, @Nullable List<String> code, @Nullable List<Id> group,
		@Nullable List<Id> source, @Nullable List<Id> requiresAll, @Nullable List<Id> usesAny,
		@Nullable Integer salaryAtLeast) {

	public static final RoleFilter ALL = new RoleFilter(null, null, null, null, null, null, null, null, null, null);

}
