package org.careeratlas.gap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

import org.careeratlas.concepts.Requirements;
import org.careeratlas.model.Id;
import org.careeratlas.model.RolePair;
import org.springframework.stereotype.Repository;

/**
 * Finds moves within a catalogue for which the start stands out: it transfers more to the
 * target than nearly all other roles do.
 */
@Repository
public class OutstandingMoves {

	/** Share of the rated roles that transfer less, 0 to 100. */
	private static final double PERCENTILE = 95;

	/** Profiles per batch, to keep few of them in memory. */
	private static final int BATCH = 250;

	private final Populations populations;

	private final Requirements requirements;

	OutstandingMoves(Populations populations, Requirements requirements) {
		this.populations = populations;
		this.requirements = requirements;
	}

	/**
	 * Returns for each start the moves that transfer most.
	 * @param most number of moves for each start
	 */
	public Set<RolePair> within(Optional<Id> catalogue, int most) {
		Population population = this.populations.current();
		List<Id> targets = List.copyOf(population.rated(catalogue));
		var best = new HashMap<Id, PriorityQueue<Reached>>();
		for (int start = 0; start < targets.size(); start += BATCH) {
			Set<Id> batch = Set.copyOf(targets.subList(start, Math.min(start + BATCH, targets.size())));
			this.requirements.skillProfiles(batch)
				.values()
				.forEach((profile) -> population.above(Target.of(profile, population), PERCENTILE)
					.forEach((from, transferability) -> keep(
							best.computeIfAbsent(from, (id) -> new PriorityQueue<>(Reached.LEAST_FIRST)),
							new Reached(profile.role().id(), transferability), most)));
		}
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
