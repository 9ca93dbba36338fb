package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Something a person can do or know. */
public record Skill(Id id, String name, @Nullable String summary, List<ExternalCode> codes,
		SkillKind skillKind) implements Concept {

	@Override
	public ConceptKind kind() {
		return ConceptKind.SKILL;
	}

}
