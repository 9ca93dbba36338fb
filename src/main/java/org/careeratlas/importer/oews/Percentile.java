package org.careeratlas.importer.oews;

/** The percentiles of an occupation's wages that are published. */
enum Percentile {

	P10(10, "PCT10"), P25(25, "PCT25"), MEDIAN(50, "MEDIAN"), P75(75, "PCT75"), P90(90, "PCT90");

	private final int percent;

	private final String column;

	Percentile(int percent, String column) {
		this.percent = percent;
		this.column = column;
	}

	/** Returns the percentile as a number, 10 to 90. */
	int percent() {
		return this.percent;
	}

	/** Returns the name of its column without the prefix that tells the period. */
	String column() {
		return this.column;
	}

}
