package org.careeratlas.concepts;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.ExternalCode;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A category of tools.
 *
 * @param code UNSPSC code; null if unknown
 * @param tools number of tools in the category
 * @param sourceIds sources of these tools
 */
record ToolCategory(String name, @Nullable ExternalCode code, int tools, List<Id> sourceIds) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.sourceIds.forEach(action);
	}

}
