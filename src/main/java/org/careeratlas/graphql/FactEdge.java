package org.careeratlas.graphql;

import java.util.function.Consumer;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/** An edge that carries a fact with its evidence. */
public interface FactEdge<N extends Sourced> extends Edge<N>, Attributed {

	@Override
	default void forEachSource(Consumer<? super Id> action) {
		node().forEachSource(action);
		Attributed.super.forEachSource(action);
	}

}
