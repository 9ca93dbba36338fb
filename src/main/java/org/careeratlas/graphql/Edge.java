package org.careeratlas.graphql;

import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/** An edge of a connection. */
public interface Edge<N extends Sourced> extends Sourced {

	Cursor cursor();

	N node();

	@Override
	default void forEachSource(Consumer<? super Id> action) {
		node().forEachSource(action);
	}

}
