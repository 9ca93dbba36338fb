package org.careeratlas.concepts;

import java.util.List;

import org.careeratlas.model.Id;
import org.careeratlas.model.SkillKind;
import org.jspecify.annotations.Nullable;

/**
 * Filter for skills; null components are ignored.
 *
 * @param nameContains part of the name, ignoring case and accents
 * @param source sources, at least one of which states that a role requires the skill
 * @param requiredBy roles, at least one of which requires the skill
 */
record SkillFilter(@Nullable String nameContains, @Nullable List<SkillKind> kind, @Nullable List<Id> source,
		@Nullable List<Id> requiredBy) {

	public static final SkillFilter ALL = new SkillFilter(null, null, null, null);

}
