package org.careeratlas.insights;

import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.fact.PayComponent;
import org.careeratlas.model.fact.PayPeriod;
import org.careeratlas.model.fact.PayStatistic;
import org.jspecify.annotations.Nullable;

/**
 * The pay of several roles, from comparable figures: those of one source with the same
 * component, statistic, percentile, currency, period, region and context.
 *
 * @param roles number of roles with such figures; each counts once
 * @param low lowest lower bound
 * @param median median of the roles' midpoints
 * @param high highest upper bound
 * @param openEnded whether an upper bound may be exceeded
 */
record PayFigure(Id source, PayComponent component, PayStatistic statistic, @Nullable Integer percentile,
		String currency, PayPeriod period, String region, @Nullable String context, int roles, int low, double median,
		int high, boolean openEnded) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		action.accept(this.source);
	}

}
