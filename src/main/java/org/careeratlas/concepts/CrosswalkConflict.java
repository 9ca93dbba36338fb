package org.careeratlas.concepts;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.fact.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * A match that contradicts what a publisher states.
 *
 * @param official how {@code to} relates to {@code from} according to the publisher; null
 * if the publisher matches one of them with other concepts only
 * @param other how it relates according to others
 * @param statedBy evidence for {@code other}
 */
record CrosswalkConflict(Concept from, Concept to, @Nullable Mapping official, Mapping other,
		List<Evidence> statedBy) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.statedBy.forEach((piece) -> piece.forEachSource(action));
	}

}
