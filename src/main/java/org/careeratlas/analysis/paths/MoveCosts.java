package org.careeratlas.analysis.paths;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.graph.Id;
import org.jspecify.annotations.Nullable;

/**
 * What moves cost, never less than nothing.
 * <p>
 * By effort, <i>1 - transferability + 0.1</i>, since every change of job costs something.
 * By pay, <i>(max - pay) / max + 0.1</i>: how far the role that the move leads to is paid
 * below the best paid one; as much as if nothing were paid where its pay is not known in
 * the same currency. By number of moves, 1.
 */
final class MoveCosts {

	/** Of any change of job. */
	private static final double CHANGE = 0.1;

	/** Lets effort decide between equally many moves, and not between more and fewer. */
	private static final double TIE = 0.01;

	private final Map<Id, Pay> pay;

	private final @Nullable Pay best;

	/**
	 * @param pay of the roles of the graph, as far as it is known
	 */
	MoveCosts(Map<Id, Pay> pay) {
		this.pay = pay;
		this.best = best(pay);
	}

	private static @Nullable Pay best(Map<Id, Pay> pay) {
		Map<String, Long> roles = pay.values()
			.stream()
			.collect(Collectors.groupingBy(Pay::currency, Collectors.counting()));
		return pay.values()
			.stream()
			.max(Comparator.<Pay, Long>comparing((one) -> roles.get(one.currency()))
				.thenComparing(Comparator.comparing(Pay::currency).reversed())
				.thenComparing(Pay::amount))
			.orElse(null);
	}

	double cost(PossibleMove move, PathPreference preference) {
		return switch (preference) {
			case EASIEST -> 1 - move.transferability() + CHANGE;
			case BEST_PAID -> belowBest(move.roles().to()) + CHANGE;
			case FEWEST_MOVES -> 1;
		};
	}

	/** The cost, with what decides between equal ones. */
	double weight(PossibleMove move, PathPreference preference) {
		return cost(move, preference)
				+ ((preference == PathPreference.FEWEST_MOVES) ? TIE * cost(move, PathPreference.EASIEST) : 0);
	}

	private double belowBest(Id role) {
		Pay paid = this.pay.get(role);
		return (paid == null || this.best == null || !paid.currency().equals(this.best.currency())) ? 1
				: (this.best.amount() - paid.amount()) / this.best.amount();
	}

	/** By how much the one role is paid better than the other, where that is known. */
	@Nullable PayChange change(Id from, Id to) {
		Pay before = this.pay.get(from);
		Pay after = this.pay.get(to);
		return (before == null || after == null || !before.currency().equals(after.currency())) ? null
				: new PayChange((int) Math.round(after.amount() - before.amount()), after.currency());
	}

}
