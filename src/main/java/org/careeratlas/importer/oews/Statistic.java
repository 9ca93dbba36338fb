package org.careeratlas.importer.oews;

import org.careeratlas.model.fact.PayStatistic;
import org.jspecify.annotations.Nullable;

/** The statistics of an occupation's wages that are imported. */
enum Statistic {

	MEDIAN_WAGE("median", PayStatistic.MEDIAN, null, "A_MEDIAN", "A_MEDIAN"),
	MIDDLE_HALF("p25-p75", PayStatistic.RANGE, "25th to 75th percentile", "A_PCT25", "A_PCT75"),
	MIDDLE_FOUR_FIFTHS("p10-p90", PayStatistic.RANGE, "10th to 90th percentile", "A_PCT10", "A_PCT90");

	private final String suffix;

	private final PayStatistic kind;

	private final @Nullable String context;

	private final String low;

	private final String high;

	Statistic(String suffix, PayStatistic kind, @Nullable String context, String low, String high) {
		this.suffix = suffix;
		this.kind = kind;
		this.context = context;
		this.low = low;
		this.high = high;
	}

	/** Returns the suffix of the ids of such figures. */
	String suffix() {
		return this.suffix;
	}

	PayStatistic kind() {
		return this.kind;
	}

	@Nullable String context() {
		return this.context;
	}

	/** Returns the column of the lower bound. */
	String low() {
		return this.low;
	}

	/** Returns the column of the upper bound. */
	String high() {
		return this.high;
	}

}
