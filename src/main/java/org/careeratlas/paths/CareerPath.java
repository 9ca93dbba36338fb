package org.careeratlas.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.careeratlas.moves.PayChange;
import org.jspecify.annotations.Nullable;

/**
 * A path from one role to another that visits no role twice.
 *
 * @param moves at least one
 * @param cost sum of the costs of the moves; lower is better
 * @param transferability 0 to 1: product of the transferabilities of the moves; null if
 * one is unknown
 * @param payChange difference in annual pay between the last role and the first; null if
 * their pay is not known in the same currency, or both are only bounds
 */
record CareerPath(List<CareerMove> moves, double cost, @Nullable Double transferability,
		@Nullable PayChange payChange) implements Sourced {

	/**
	 * Returns the paths of least cost, each once, without those that another one
	 * dominates.
	 */
	static List<CareerPath> best(Stream<CareerPath> paths, int first) {
		var best = new ArrayList<CareerPath>();
		paths.sorted(Comparator.comparingDouble(CareerPath::cost)).forEachOrdered((path) -> {
			if (best.size() < first
					&& best.stream().noneMatch((better) -> better.isSameWay(path) || better.dominates(path))) {
				best.add(path);
			}
		});
		return best;
	}

	private boolean isSameWay(CareerPath other) {
		return this.moves.stream()
			.map(CareerMove::gap)
			.toList()
			.equals(other.moves.stream().map(CareerMove::gap).toList());
	}

	/**
	 * Returns whether nothing speaks for the other path: it has more moves, costs no
	 * less, and its hardest move is no easier.
	 */
	boolean dominates(CareerPath other) {
		return jobChanges() < other.jobChanges() && this.cost <= other.cost && hardest() >= other.hardest();
	}

	long jobChanges() {
		return this.moves.stream().filter((move) -> !move.isTransfer()).count();
	}

	/** Returns the lowest transferability of a move; an unknown one counts as 0. */
	private double hardest() {
		return this.moves.stream()
			.mapToDouble((move) -> (move.transferability() != null) ? move.transferability() : 0)
			.min()
			.orElse(1);
	}

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.moves.forEach((move) -> move.forEachSource(action));
	}

	public @Nullable Integer salaryChange() {
		return (this.payChange != null) ? this.payChange.amount() : null;
	}

	public PayChange.@Nullable Bound salaryChangeBound() {
		return (this.payChange != null) ? this.payChange.bound() : null;
	}

	public @Nullable String salaryCurrency() {
		return (this.payChange != null) ? this.payChange.currency() : null;
	}

}
