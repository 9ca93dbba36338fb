package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Software or equipment that work is done with.
 *
 * @param promotedBySource whether the source that names the tool also sells it
 */
public record Tool(Id id, String name, @Nullable String summary, List<ExternalCode> codes, ToolKind toolKind,
		@Nullable String category, boolean promotedBySource) implements Concept {

	@Override
	public ConceptKind kind() {
		return ConceptKind.TOOL;
	}

}
