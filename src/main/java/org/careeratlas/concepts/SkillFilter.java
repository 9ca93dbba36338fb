package org.careeratlas.concepts;

import java.util.List;

import org.careeratlas.known.Names;
import org.careeratlas.known.Naming;
import org.careeratlas.model.Id;
import org.careeratlas.model.ReuseLevel;
import org.careeratlas.model.SkillKind;
import org.jspecify.annotations.Nullable;

/**
 * Filter for skills; null components are ignored.
 *
 * @param nameContains part of the name, ignoring case and accents
 * @param kind the former name of {@code skillKind}
 * @param source sources, at least one of which states that a role requires the skill
 * @param requiredBy roles, at least one of which requires the skill
 * @param developedBy certifications, at least one of which develops the skill
 */
record SkillFilter(@Nullable String nameContains, @Nullable List<SkillKind> skillKind, @Nullable List<SkillKind> kind,
		@Nullable List<ReuseLevel> reuseLevel, @Nullable List<Id> source, @Nullable List<Id> requiredBy,
		@Nullable List<Id> developedBy, @Nullable List<SkillFilter> and, @Nullable List<SkillFilter> or,
		@Nullable SkillFilter not) implements FilterParts<SkillFilter> {

	public static final SkillFilter ALL = new SkillFilter(null, null, null, null, null, null, null, null, null, null);

	/** Returns the ids in the filter. */
	Names names() {
		var names = new Names();
		each((filter) -> names.ids(Naming.SOURCE, filter.source)
			.ids(Naming.ROLE, filter.requiredBy)
			.ids(Naming.CERTIFICATION, filter.developedBy));
		return names;
	}

	@Override
	public SkillFilter self() {
		return this;
	}

}
