package org.careeratlas.insights;

import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.Tool;

/**
 * The adoption of a tool.
 *
 * @param roles number of selected roles that use it
 * @param of number of selected roles that could use it: those whose tools are known from
 * a catalogue that has it
 */
record ToolAdoption(Tool tool, int roles, int of) implements Sourced {

	/** Returns the share of the roles that could use it, 0 to 1. */
	public double share() {
		return (double) this.roles / this.of;
	}

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.tool.forEachSource(action);
	}

}
