package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Annual pay of a role.
 *
 * @param low lower bound, in whole units of the currency
 * @param high upper bound, in whole units of the currency
 * @param openEnded whether the source marks the upper bound with a plus sign
 * @param approximate whether the source marks the figure with a tilde
 * @param currency ISO 4217 code
 * @param region ISO 3166 code, such as {@code US}
 * @param context circumstances that the figure applies to; null if it applies generally
 */
public record Salary(PayComponent component, PayStatistic statistic, int low, int high, boolean openEnded,
		boolean approximate, String currency, String region, @Nullable String context, List<String> industries,
		List<Evidence> evidence) implements Attributed {
}
