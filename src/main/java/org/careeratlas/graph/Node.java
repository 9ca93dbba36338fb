package org.careeratlas.graph;

/** Anything that has an id in the graph. */
public sealed interface Node permits Concept, Dimension, Discipline, Metric, Organization, Question, Responsibility,
		Scenario, Source, Transition {

	Id id();

}
