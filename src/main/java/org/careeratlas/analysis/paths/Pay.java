package org.careeratlas.analysis.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.graph.Id;
import org.careeratlas.graph.PayComponent;
import org.careeratlas.graph.PayStatistic;
import org.careeratlas.graph.Salary;

/**
 * What a role is paid in a year, in one figure.
 *
 * @param amount the mean of the middles of the role's figures for base pay, of those of
 * the best kind alone: general ones before those of special circumstances, then medians
 * before averages before ranges
 * @param currency ISO 4217
 */
public record Pay(double amount, String currency) {

	private static final List<PayStatistic> BEST = List.of(PayStatistic.MEDIAN, PayStatistic.AVERAGE,
			PayStatistic.RANGE);

	/** Which figures say most about a role. */
	private static final Comparator<Salary> ORDER = Comparator.comparing((Salary salary) -> salary.context() != null)
		.thenComparing((salary) -> BEST.indexOf(salary.statistic()));

	/**
	 * The pay of each role, in the currency that most roles are paid in; in the role's
	 * own where it is not paid in that. Roles without figures for base pay are left out.
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
		return figures.stream().filter((figure) -> figure.component() == PayComponent.BASE).toList();
	}

	private static Optional<Pay> inOneCurrency(List<Salary> figures, String preferred) {
		var inOrder = new ArrayList<>(base(figures));
		inOrder.sort(Comparator.comparing((Salary salary) -> !salary.currency().equals(preferred))
			.thenComparing(Salary::currency)
			.thenComparing(ORDER));
		if (inOrder.isEmpty()) {
			return Optional.empty();
		}
		Salary best = inOrder.getFirst();
		double amount = inOrder.stream()
			.filter((salary) -> salary.currency().equals(best.currency()) && ORDER.compare(salary, best) == 0)
			.mapToDouble((salary) -> (salary.low() + salary.high()) / 2.0)
			.average()
			.orElseThrow();
		return Optional.of(new Pay(amount, best.currency()));
	}

}
