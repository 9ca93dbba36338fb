package org.careeratlas.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person can do or know.
 *
 * @param group whether the skill only groups other skills, as in the groups of ESCO
 */
public record Skill(Id id, String name, @Nullable String summary, List<ExternalCode> codes, SkillKind skillKind,
		@Nullable ReuseLevel reuseLevel, boolean group) implements Concept {

	@Override
	public ConceptKind kind() {
		return ConceptKind.SKILL;
	}

}
