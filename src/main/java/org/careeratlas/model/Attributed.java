package org.careeratlas.model;

import java.util.List;
import java.util.function.Consumer;

/** A statement whose sources are those of its evidence. */
public interface Attributed extends Sourced {

	/** Evidence for this statement, at least one piece per source. */
	List<Evidence> evidence();

	@Override
	default void forEachSource(Consumer<? super Id> action) {
		evidence().forEach((piece) -> piece.forEachSource(action));
	}

}
