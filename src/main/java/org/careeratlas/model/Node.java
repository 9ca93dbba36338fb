package org.careeratlas.model;

import java.util.function.Consumer;

/** A node of the graph. */
public sealed interface Node extends Sourced permits Concept, Dimension, Discipline, JobZone, Metric, Organization,
		Question, Responsibility, Role.FamilyCount, RoleGroup, Scenario, Source, Transition {

	Id id();

	/** Returns the public catalogue that the node comes from; empty for curated nodes. */
	@Override
	default void forEachSource(Consumer<? super Id> action) {
		id().catalogue().ifPresent(action);
	}

}
