package org.careeratlas.importer.onet;

import org.careeratlas.importer.table.Row;

/**
 * Scales of O*NET's ratings, with the bounds of its {@code Scales Reference.txt}.
 *
 * @see <a href="https://www.onetonline.org/help/online/scales">O*NET's standardized
 * scores</a>
 */
enum OnetScale {

	/** Importance of a skill or a work style. */
	IMPORTANCE("IM", 1, 5),
	/** Level of a skill. */
	LEVEL("LV", 0, 7),
	/** How well an interest suits an occupation. */
	OCCUPATIONAL_INTEREST("OI", 1, 7),
	/** Extent to which an occupation satisfies a work value. */
	EXTENT("EX", 1, 7),
	/** Impact of a work style, from harmful to helpful; since release 30. */
	IMPACT("WI", -3, 3);

	private final String code;

	private final int low;

	private final int high;

	OnetScale(String code, int low, int high) {
		this.code = code;
		this.low = low;
		this.high = high;
	}

	boolean is(String code) {
		return this.code.equals(code);
	}

	/**
	 * Converts a value to the atlas's scale of 0 to 100, skipping the row if it is
	 * outside of this one. Rounds to one decimal, which preserves the precision of
	 * O*NET's two.
	 */
	double standardized(Row row, double value) {
		if (value < this.low || value > this.high) {
			throw row.skip("value outside the scale of %d to %d".formatted(this.low, this.high),
					Double.toString(value));
		}
		return Math.round((value - this.low) / (this.high - this.low) * 1000) / 10.0;
	}

	/** Returns the greatest difference of values. */
	int points() {
		return this.high - this.low;
	}

	/** Converts a difference of values to points of the atlas's scale. */
	double points(double difference) {
		return Math.round(difference / (this.high - this.low) * 10_000) / 100.0;
	}

}
