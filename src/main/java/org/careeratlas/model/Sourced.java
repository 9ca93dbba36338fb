package org.careeratlas.model;

import java.util.function.Consumer;

/** Something stated by sources, whose publishers may require attribution. */
public interface Sourced {

	/** Calls the action with the id of each source, possibly more than once. */
	void forEachSource(Consumer<? super Id> action);

}
