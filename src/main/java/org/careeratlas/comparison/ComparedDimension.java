package org.careeratlas.comparison;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Dimension;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/** A dimension with a cell for each role, in the order of the roles. */
record ComparedDimension(Dimension dimension, List<ComparedCell> cells) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.dimension.forEachSource(action);
	}

}
