package org.careeratlas.moves;

import org.jspecify.annotations.Nullable;

/**
 * The difference in annual pay between two roles.
 *
 * @param amount in whole units of the currency; negative for a decrease
 * @param currency ISO 4217
 * @param bound what is known if one of the figures is only a bound; null if the amount is
 * exact
 */
public record PayChange(int amount, String currency, @Nullable Bound bound) {

	/**
	 * Returns the difference; null if the currencies differ, or both figures are bounds,
	 * since it may then be anything.
	 */
	public static @Nullable PayChange between(Pay before, Pay after) {
		if (!before.currency().equals(after.currency()) || (before.bound() && after.bound())) {
			return null;
		}
		return new PayChange((int) Math.round(after.amount() - before.amount()), after.currency(),
				after.bound() ? Bound.AT_LEAST : before.bound() ? Bound.AT_MOST : null);
	}

	/** What the amount of a change bounds. */
	public enum Bound {

		AT_LEAST, AT_MOST

	}

}
