package org.careeratlas.neighborhood;

import java.util.function.Consumer;

import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/**
 * The number of neighbors of a kind that a concept has.
 *
 * @param of the id of the concept
 */
record NeighborCount(Id of, ConceptKind kind, int count) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.of.catalogue().ifPresent(action);
	}

}
