package org.careeratlas.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Software or equipment used at work.
 *
 * @param category most frequent category of use
 * @param categories all categories of use, the most frequent first
 * @param promotedBySource whether the source that names the tool also sells it
 */
public record Tool(Id id, String name, @Nullable String summary, List<ExternalCode> codes, ToolKind toolKind,
		@Nullable String category, List<String> categories, boolean promotedBySource) implements Concept {

	public Tool {
		categories = (categories.isEmpty() && category != null) ? List.of(category) : categories;
	}

	@Override
	public ConceptKind kind() {
		return ConceptKind.TOOL;
	}

}
