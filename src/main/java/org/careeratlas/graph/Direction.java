package org.careeratlas.graph;

/** Ascending or descending. */
public enum Direction {

	ASC, DESC

}
