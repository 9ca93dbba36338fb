package org.careeratlas.model;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A known move from one role to another.
 *
 * @param rank position in the publisher's ranking, from 1; null if not ranked
 * @param tier publisher's name for this part of the ranking
 */
public record Transition(Id id, Role from, Role to, TransitionKind kind, TransitionBasis basis,
		@Nullable String summary, @Nullable Integer rank, @Nullable String tier,
		List<Evidence> evidence) implements Node {

	/** Includes the sources of the evidence, which may differ from those of the roles. */
	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.from.forEachSource(action);
		this.to.forEachSource(action);
		this.evidence.forEach((piece) -> piece.forEachSource(action));
	}

}
