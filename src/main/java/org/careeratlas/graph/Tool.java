package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Software or equipment that work is done with.
 *
 * @param category what it is used as most
 * @param categories all that it is used as, the most frequent first
 * @param promotedBySource whether the source that names the tool also sells it
 */
public record Tool(Id id, String name, @Nullable String summary, List<ExternalCode> codes, ToolKind toolKind,
		@Nullable String category, List<String> categories, boolean promotedBySource) implements Concept {

	@Override
	public ConceptKind kind() {
		return ConceptKind.TOOL;
	}

}
