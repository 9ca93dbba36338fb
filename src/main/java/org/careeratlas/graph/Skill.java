package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something a person can do or know.
 *
 * @param group whether it is there to sort others, as the groups of ESCO are
 */
public record Skill(Id id, String name, @Nullable String summary, List<ExternalCode> codes, SkillKind skillKind,
		@Nullable ReuseLevel reuseLevel, boolean group) implements Concept {

	@Override
	public ConceptKind kind() {
		return ConceptKind.SKILL;
	}

}
