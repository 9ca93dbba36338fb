package org.careeratlas.graph;

/** What the bounds of a figure enclose. */
public enum PayStatistic {

	/** The average, given as a span. */
	AVERAGE,
	/** What is paid from the low to the high end. */
	RANGE,
	/** The median. */
	MEDIAN

}
