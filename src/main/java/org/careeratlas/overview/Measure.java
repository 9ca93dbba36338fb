package org.careeratlas.overview;

/** What a cell of a table says of its roles. */
enum Measure {

	/** Number of roles. */
	COUNT,
	/** Share of the roles of the row that could be in the column. */
	SHARE,
	/** Mean importance of required skills. */
	MEAN_IMPORTANCE,
	/** Median of the national medians of yearly base pay. */
	MEDIAN_PAY

}
