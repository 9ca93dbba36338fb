package org.careeratlas.concepts;

import java.util.List;

import org.careeratlas.model.Id;
import org.careeratlas.model.ToolKind;
import org.jspecify.annotations.Nullable;

/**
 * Filter for tools; null components are ignored.
 *
 * @param nameContains part of the name, ignoring case and accents
 * @param source sources, at least one of which states that a role uses the tool
 * @param usedBy roles, at least one of which uses the tool
 */
record ToolFilter(@Nullable String nameContains, @Nullable List<ToolKind> kind, @Nullable List<String> category,
		@Nullable List<Id> source, @Nullable List<Id> usedBy) {

	public static final ToolFilter ALL = new ToolFilter(null, null, null, null, null);

}
