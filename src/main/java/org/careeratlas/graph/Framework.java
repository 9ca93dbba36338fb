package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A way of working with a name, such as Scrum. */
public record Framework(Id id, String name, @Nullable String summary, List<ExternalCode> codes) implements Concept {

	@Override
	public ConceptKind kind() {
		return ConceptKind.FRAMEWORK;
	}

}
