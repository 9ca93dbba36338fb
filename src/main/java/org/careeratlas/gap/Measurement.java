package org.careeratlas.gap;

import org.jspecify.annotations.Nullable;

/**
 * A level or an importance with its standard error, both in points of 0 to 100.
 *
 * @param value null if unknown
 * @param error null if unknown
 */
record Measurement(@Nullable Double value, @Nullable Double error) {

	/**
	 * Standard error of a level that is the mean of other roles' levels, as
	 * {@code TransferabilityBenchmark} measures it.
	 */
	static final double ERROR_OF_ESTIMATE = 8.3;

	/** Standard errors within which 95 % of differences by chance lie. */
	private static final double CONFIDENCE = 1.96;

	/** Smaller differences are rounding errors. */
	private static final double ROUNDING = 1e-9;

	/** Returns whether the value is known and published with its error. */
	boolean isComplete() {
		return this.value != null && this.error != null;
	}

	/**
	 * Returns whether the value reaches another one, as far as the standard errors of
	 * both can tell: false if a value or both errors are unknown.
	 */
	boolean reaches(Measurement needed) {
		if (this.value == null || needed.value == null || (this.error == null && needed.error == null)) {
			return false;
		}
		return needed.value - this.value <= CONFIDENCE * Math.hypot(orNone(this.error), orNone(needed.error))
				+ ROUNDING;
	}

	private static double orNone(@Nullable Double error) {
		return (error != null) ? error : 0;
	}

}
