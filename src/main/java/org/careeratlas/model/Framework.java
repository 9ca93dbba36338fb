package org.careeratlas.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A named way of working, such as Scrum. */
public record Framework(Id id, String name, @Nullable String summary, List<ExternalCode> codes) implements Concept {

	@Override
	public ConceptKind kind() {
		return ConceptKind.FRAMEWORK;
	}

}
