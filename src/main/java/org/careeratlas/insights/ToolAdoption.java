package org.careeratlas.insights;

import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.Tool;

/**
 * The adoption of a tool.
 *
 * @param roles number of selected roles that use it
 * @param share their share of the selected roles, 0 to 1
 */
record ToolAdoption(Tool tool, int roles, double share) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.tool.forEachSource(action);
	}

}
