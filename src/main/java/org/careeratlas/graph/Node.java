package org.careeratlas.graph;

/** Anything that has an id in the graph. */
public sealed interface Node permits Concept, Dimension, Discipline, JobZone, Metric, Organization, Question,
		Responsibility, RoleGroup, Scenario, Source, Transition {

	Id id();

}
