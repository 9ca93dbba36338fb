package org.careeratlas.model.page;

/** Ascending or descending. */
public enum Direction {

	ASC, DESC

}
