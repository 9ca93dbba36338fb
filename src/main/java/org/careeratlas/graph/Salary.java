package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a role is paid in a year.
 *
 * @param low lower bound, in whole units of the currency
 * @param high upper bound, in whole units of the currency
 * @param openEnded the source wrote a plus sign behind the upper bound
 * @param approximate the source wrote a tilde
 * @param currency ISO 4217
 * @param region ISO 3166, such as {@code US}
 * @param context the circumstances the source names; null where it speaks in general
 */
public record Salary(PayComponent component, PayStatistic statistic, int low, int high, boolean openEnded,
		boolean approximate, String currency, String region, @Nullable String context, List<String> industries,
		List<Evidence> evidence) {
}
