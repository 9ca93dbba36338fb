package org.careeratlas.concepts;

import java.util.List;

import org.careeratlas.known.Names;
import org.careeratlas.known.Naming;
import org.careeratlas.model.Id;
import org.careeratlas.model.ToolKind;
import org.jspecify.annotations.Nullable;

/**
 * Filter for tools; null components are ignored.
 *
 * @param nameContains part of the name, ignoring case and accents
 * @param kind the former name of {@code toolKind}
 * @param source sources, at least one of which states that a role uses the tool
 * @param usedBy roles, at least one of which uses the tool
 * @param hot whether a source calls it a hot technology
 * @param inDemand whether it is in demand in a role
 */
record ToolFilter(@Nullable String nameContains, @Nullable List<ToolKind> toolKind, @Nullable List<ToolKind> kind,
		@Nullable List<String> category, @Nullable List<Id> source, @Nullable List<Id> usedBy, @Nullable Boolean hot,
		@Nullable Boolean inDemand, @Nullable List<ToolFilter> and, @Nullable List<ToolFilter> or,
		@Nullable ToolFilter not) implements FilterParts<ToolFilter> {

	public static final ToolFilter ALL = new ToolFilter(null, null, null, null, null, null, null, null, null, null,
			null);

	/** Returns the ids and words in the filter. */
	Names names() {
		var names = new Names();
		each((filter) -> names.words(Naming.CATEGORY, filter.category)
			.ids(Naming.SOURCE, filter.source)
			.ids(Naming.ROLE, filter.usedBy));
		return names;
	}

	@Override
	public ToolFilter self() {
		return this;
	}

}
