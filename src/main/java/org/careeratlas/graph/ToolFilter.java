package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which tools are wanted; what is null does not matter.
 *
 * @param usedBy roles, one of which uses the tool
 */
public record ToolFilter(@Nullable String nameContains, @Nullable List<ToolKind> kind, @Nullable List<String> category,
		@Nullable List<Id> source, @Nullable List<Id> usedBy) {

	public static final ToolFilter ALL = new ToolFilter(null, null, null, null, null);

}
