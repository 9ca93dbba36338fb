package org.careeratlas.next;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * National medians of yearly base pay, in the currency in which most roles have one.
 *
 * @param currency null if no role has one
 */
record Pay(@Nullable String currency, Map<Id, Double> amounts) {

	/** A role's highest median in a currency. */
	record Figure(Id role, String currency, double amount) {
	}

	static Pay of(List<Figure> figures) {
		var byCurrency = new HashMap<String, Map<Id, Double>>();
		figures.forEach((figure) -> byCurrency.computeIfAbsent(figure.currency(), (added) -> new HashMap<>())
			.merge(figure.role(), figure.amount(), Math::max));
		return byCurrency.entrySet()
			.stream()
			.min(Comparator.comparing((Map.Entry<String, Map<Id, Double>> currency) -> -currency.getValue().size())
				.thenComparing(Map.Entry::getKey))
			.map((currency) -> new Pay(currency.getKey(), Map.copyOf(currency.getValue())))
			.orElse(new Pay(null, Map.of()));
	}

	boolean isKnown(Id role) {
		return this.amounts.containsKey(role);
	}

	double amount(Id role) {
		return this.amounts.getOrDefault(role, 0.0);
	}

}
