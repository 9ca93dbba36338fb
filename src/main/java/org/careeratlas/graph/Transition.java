package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A known move from one role to another.
 *
 * @param rank position in the publisher's own ranking, from 1, where it ranks
 * @param tier what the publisher calls this part of the ranking
 */
public record Transition(Id id, Role from, Role to, TransitionKind kind, TransitionBasis basis,
		@Nullable String summary, @Nullable Integer rank, @Nullable String tier,
		List<Evidence> evidence) implements Node {
}
