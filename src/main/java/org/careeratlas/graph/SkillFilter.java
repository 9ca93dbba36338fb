package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which skills are wanted; what is null does not matter.
 *
 * @param requiredBy roles, one of which asks for the skill
 */
public record SkillFilter(@Nullable String nameContains, @Nullable List<SkillKind> kind, @Nullable List<Id> source,
		@Nullable List<Id> requiredBy) {

	public static final SkillFilter ALL = new SkillFilter(null, null, null, null);

}
