package org.careeratlas.graph;

import org.jspecify.annotations.Nullable;

/**
 * What some roles are paid in a year, of figures that can be compared: those of one
 * source that agree in component, statistic, currency, region and context.
 *
 * @param roles how many roles have such a figure, each of which counts once
 * @param low the lowest lower bound
 * @param median the median of the roles' midpoints
 * @param high the highest upper bound
 * @param openEnded whether an upper bound may be exceeded
 */
public record PayFigure(Id source, PayComponent component, PayStatistic statistic, String currency, String region,
		@Nullable String context, int roles, int low, double median, int high, boolean openEnded) {
}
