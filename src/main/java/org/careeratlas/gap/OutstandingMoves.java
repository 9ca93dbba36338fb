package org.careeratlas.gap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

import org.careeratlas.model.Id;
import org.careeratlas.model.RolePair;
import org.springframework.stereotype.Repository;

/**
 * Finds moves within a catalogue for which the start stands out: it transfers more to the
 * target than nearly all other roles do.
 */
@Repository
public class OutstandingMoves {

	/** Share of the rated roles that are less close, 0 to 100. */
	private static final double PERCENTILE = 95;

	private final Populations populations;

	OutstandingMoves(Populations populations) {
		this.populations = populations;
	}

	/**
	 * Returns for each start the moves that transfer most.
	 * @param most number of moves for each start
	 */
	public Set<RolePair> within(Optional<Id> catalogue, int most) {
		Population population = this.populations.current();
		var best = new HashMap<Id, PriorityQueue<Reached>>();
		population.rated(catalogue)
			.forEach((target) -> population.above(target, PERCENTILE)
				.forEach((from, transferability) -> keep(
						best.computeIfAbsent(from, (id) -> new PriorityQueue<>(Reached.LEAST_FIRST)),
						new Reached(target, transferability), most)));
		var pairs = new HashSet<RolePair>();
		best.forEach((from, kept) -> kept.forEach((to) -> pairs.add(new RolePair(from, to.target()))));
		return pairs;
	}

	private static void keep(PriorityQueue<Reached> kept, Reached next, int most) {
		kept.add(next);
		if (kept.size() > most) {
			kept.remove();
		}
	}

	/** A target with what is transferred to it. */
	private record Reached(Id target, double transferability) {

		static final Comparator<Reached> LEAST_FIRST = Comparator.comparingDouble(Reached::transferability)
			.thenComparing(Reached::target, Comparator.reverseOrder());

	}

}
