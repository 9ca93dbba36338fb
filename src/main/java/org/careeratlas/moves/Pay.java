package org.careeratlas.moves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.PayComponent;
import org.careeratlas.model.fact.PayPeriod;
import org.careeratlas.model.fact.PayStatistic;
import org.careeratlas.model.fact.Salary;

/**
 * The annual pay of a role as a single figure.
 *
 * @param amount mean of the midpoints of the role's figures for a year's base pay, of the
 * best kind only: figures without a context before figures with one, then medians before
 * averages before ranges; percentiles do not count
 * @param currency ISO 4217
 * @param bound whether the pay may be higher, since a figure is a bound or open-ended
 */
public record Pay(double amount, String currency, boolean bound) {

	private static final List<PayStatistic> STATISTICS = List.of(PayStatistic.MEDIAN, PayStatistic.AVERAGE,
			PayStatistic.RANGE);

	/** Most representative figures first. */
	private static final Comparator<Salary> BEST_FIRST = Comparator
		.comparing((Salary salary) -> salary.context() != null)
		.thenComparing((salary) -> STATISTICS.indexOf(salary.statistic()));

	/**
	 * Returns the pay of each role, in the currency that most roles have figures in, or
	 * in a currency of its own if it has none in that. Roles without figures for base pay
	 * are left out.
	 */
	public static Map<Id, Pay> of(Map<Id, List<Salary>> salaries) {
		String main = mainCurrency(salaries).orElse("");
		var pay = new HashMap<Id, Pay>();
		salaries.forEach((role, figures) -> inOneCurrency(figures, main).ifPresent((best) -> pay.put(role, best)));
		return pay;
	}

	private static Optional<String> mainCurrency(Map<Id, List<Salary>> salaries) {
		Map<String, Long> roles = salaries.values()
			.stream()
			.flatMap((figures) -> base(figures).stream().map(Salary::currency).distinct())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return roles.keySet()
			.stream()
			.min(Comparator.<String, Long>comparing(roles::get).reversed().thenComparing(Function.identity()));
	}

	private static List<Salary> base(List<Salary> figures) {
		return figures.stream()
			.filter((figure) -> figure.component() == PayComponent.BASE && figure.period() == PayPeriod.YEAR
					&& STATISTICS.contains(figure.statistic()))
			.toList();
	}

	private static Optional<Pay> inOneCurrency(List<Salary> figures, String preferred) {
		var sorted = new ArrayList<>(base(figures));
		sorted.sort(Comparator.comparing((Salary salary) -> !salary.currency().equals(preferred))
			.thenComparing(Salary::currency)
			.thenComparing(BEST_FIRST));
		if (sorted.isEmpty()) {
			return Optional.empty();
		}
		Salary best = sorted.getFirst();
		return Optional.of(mean(sorted.stream()
			.filter((salary) -> salary.currency().equals(best.currency()) && BEST_FIRST.compare(salary, best) == 0)
			.toList(), best.currency()));
	}

	private static Pay mean(List<Salary> figures, String currency) {
		double amount = figures.stream()
			.mapToDouble((salary) -> (salary.exactLow() + salary.exactHigh()) / 2)
			.average()
			.orElseThrow();
		return new Pay(amount, currency, figures.stream().anyMatch(Salary::openEnded));
	}

}
