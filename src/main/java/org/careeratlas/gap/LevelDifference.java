package org.careeratlas.gap;

import org.jspecify.annotations.Nullable;

/** Tells differences of levels from errors of measurement. */
final class LevelDifference {

	/**
	 * Standard error of a level that is the mean of other roles' levels, in points of 0
	 * to 100, as {@code TransferabilityBenchmark} measures it.
	 */
	static final double ERROR_OF_ESTIMATE = 8.3;

	/** Standard errors within which 95 % of differences by chance lie. */
	private static final double CONFIDENCE = 1.96;

	/** Smaller differences are rounding errors. */
	private static final double ROUNDING = 1e-9;

	private LevelDifference() {
	}

	/**
	 * Returns whether a level is below the needed one by more than their standard errors
	 * explain: true if a level or both errors are unknown.
	 */
	static boolean isSignificant(@Nullable Double held, @Nullable Double heldError, @Nullable Double needed,
			@Nullable Double neededError) {
		if (held == null || needed == null || (heldError == null && neededError == null)) {
			return true;
		}
		return needed - held > CONFIDENCE * Math.hypot(orNone(heldError), orNone(neededError)) + ROUNDING;
	}

	private static double orNone(@Nullable Double error) {
		return (error != null) ? error : 0;
	}

}
