package org.careeratlas.model.fact;

/** Meaning of the bounds of a figure. */
public enum PayStatistic {

	/** The average, given as a range. */
	AVERAGE,
	/** The range of pay, from its low to its high end. */
	RANGE,
	/** The median. */
	MEDIAN,
	/** A percentile: the amount that this share of people is paid less than. */
	PERCENTILE

}
