package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.ExternalCode;
import org.jspecify.annotations.Nullable;

/**
 * Pay of a role.
 *
 * @param percentile 1 to 99 for a percentile, otherwise null
 * @param exactLow lower bound as published, in units of the currency
 * @param exactHigh upper bound as published, in units of the currency
 * @param openEnded whether pay may exceed the upper bound, since the source marks it with
 * a plus sign or top-codes the figure
 * @param approximate whether the source marks the figure with a tilde
 * @param currency ISO 4217 code
 * @param regionCode ISO 3166 code of a nation or state, or the publisher's code of an
 * area
 * @param regionName name of the region; null if the source gives none
 * @param sharedBy number of roles that share the published figure, at least 1
 * @param context circumstances that the figure applies to; null if it applies generally
 */
public record Salary(PayComponent component, PayStatistic statistic, @Nullable Integer percentile, double exactLow,
		double exactHigh, boolean openEnded, boolean approximate, String currency, PayPeriod period,
		ExternalCode regionCode, @Nullable String regionName, int sharedBy, @Nullable String context,
		List<String> industries, List<Evidence> evidence) implements Attributed {

	/** Returns the lower bound in whole units of the currency. */
	public int low() {
		return (int) Math.round(this.exactLow);
	}

	/** Returns the upper bound in whole units of the currency. */
	public int high() {
		return (int) Math.round(this.exactHigh);
	}

	/** Returns whether all that is known is that pay reaches this single amount. */
	public boolean bound() {
		return this.openEnded && this.exactLow == this.exactHigh;
	}

	/** Returns the code of the region, without its scheme. */
	public String region() {
		return this.regionCode.code();
	}

}
