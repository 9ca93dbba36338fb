package org.careeratlas.paths;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

import org.careeratlas.model.Id;
import org.careeratlas.moves.Pay;
import org.careeratlas.moves.PayChange;
import org.jspecify.annotations.Nullable;

/**
 * Computes the costs of moves, which are never negative.
 * <ul>
 * <li>By effort: <i>1 - transferability + 0.1</i>, since every job change costs
 * something.</li>
 * <li>By pay: <i>(max - pay) / max + 0.1</i>, where <i>pay</i> is the pay of the role
 * that the move leads to and <i>max</i> that of the best paid role. If the pay is not
 * known in the currency of the best paid role, it counts as 0; a bound counts as its
 * amount.</li>
 * <li>By number of moves: 1.</li>
 * </ul>
 * A {@linkplain PossibleMove#isTransfer() transfer} costs nothing.
 */
final class MoveCosts {

	/** Cost of every job change. */
	private static final double JOB_CHANGE = 0.1;

	/**
	 * Weight of effort among paths with equally many moves; too small to outweigh a move.
	 */
	private static final double TIE_BREAKER = 0.01;

	private final Map<Id, Pay> pay;

	private final @Nullable Pay best;

	/**
	 * @param pay pay of the roles of the graph, if known
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
		if (move.isTransfer()) {
			return 0;
		}
		return switch (preference) {
			case EASIEST -> 1 - move.knownTransferability() + JOB_CHANGE;
			case BEST_PAID -> belowBest(move.roles().to()) + JOB_CHANGE;
			case FEWEST_MOVES -> 1;
		};
	}

	/** Returns the cost, plus a tie-breaker among equal costs. */
	double weight(PossibleMove move, PathPreference preference) {
		return cost(move, preference)
				+ ((preference == PathPreference.FEWEST_MOVES) ? TIE_BREAKER * cost(move, PathPreference.EASIEST) : 0);
	}

	private double belowBest(Id role) {
		Pay paid = this.pay.get(role);
		return (paid == null || this.best == null || !paid.currency().equals(this.best.currency())) ? 1
				: (this.best.amount() - paid.amount()) / this.best.amount();
	}

	/** Returns the difference in pay; null if it is not known: see {@link PayChange}. */
	@Nullable PayChange change(Id from, Id to) {
		Pay before = this.pay.get(from);
		Pay after = this.pay.get(to);
		return (before == null || after == null) ? null : PayChange.between(before, after);
	}

}
