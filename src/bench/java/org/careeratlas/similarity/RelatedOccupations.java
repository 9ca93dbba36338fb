package org.careeratlas.similarity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.careeratlas.model.Id;

/**
 * Compares an index with O*NET's related occupations, among occupations that all have
 * ratings.
 */
final class RelatedOccupations {

	private static final double[] STEPS = { 2, 1 };

	private final List<Id> roles;

	private final int[][] tiers;

	private final double[][] composites;

	private final double[][] scores;

	/** What each ranker says: how high the pair stands. */
	private final Map<Ranker, double[][]> standings = new EnumMap<>(Ranker.class);

	RelatedOccupations(SimilarityIndex index, List<Id> roles, Map<Id, List<Id>> related) {
		this.roles = roles;
		var numbers = new HashMap<Id, Integer>();
		roles.forEach((role) -> numbers.put(role, numbers.size()));
		this.tiers = new int[roles.size()][roles.size()];
		this.composites = new double[roles.size()][roles.size()];
		this.scores = new double[roles.size()][roles.size()];
		for (Ranker ranker : Ranker.values()) {
			this.standings.put(ranker, new double[roles.size()][roles.size()]);
		}
		for (int role = 0; role < roles.size(); role++) {
			List<Id> listed = related.getOrDefault(roles.get(role), List.of());
			for (int rank = 0; rank < listed.size(); rank++) {
				Integer other = numbers.get(listed.get(rank));
				if (other != null) {
					this.tiers[role][other] = (rank < 5) ? 1 : (rank < 10) ? 2 : 3;
				}
			}
			int self = role;
			index.similarTo(roles.get(role), numbers::containsKey, roles.size())
				.forEach((match) -> note(self, numbers.getOrDefault(match.role(), -1), match));
		}
	}

	private void note(int role, int other, RoleMatch match) {
		this.composites[role][other] = match.composite();
		this.scores[role][other] = match.score();
		match.parts().forEach((part) -> standings(part.ranker())[role][other] = part.zScore());
	}

	private double[][] standings(Ranker ranker) {
		return this.standings.getOrDefault(ranker, this.composites);
	}

	/** The halves are fixed by the occupations' codes. */
	boolean isTuned(int role) {
		return Math.floorMod(this.roles.get(role).value().hashCode(), 2) == 0;
	}

	boolean isHeldOut(int role) {
		return !isTuned(role);
	}

	Accuracy composite(IntPredicate half) {
		return accuracy(this.composites, half);
	}

	Accuracy alone(Ranker ranker, IntPredicate half) {
		return accuracy(standings(ranker), half);
	}

	private Accuracy accuracy(double[][] scores, IntPredicate half) {
		return Accuracy.mean(IntStream.range(0, this.roles.size())
			.filter(half)
			.filter((role) -> Arrays.stream(this.tiers[role]).anyMatch((tier) -> tier > 0))
			.parallel()
			.mapToObj((role) -> Accuracy.of(scores[role], this.tiers[role], role))
			.toList());
	}

	/** Climbs from the weights in use, a ranker at a time, on the tuned half. */
	Map<Ranker, Double> tune() {
		Map<Ranker, Double> best = new EnumMap<>(Ranker.class);
		Arrays.stream(Ranker.values()).forEach((ranker) -> best.put(ranker, ranker.weight()));
		for (double step : STEPS) {
			while (climb(best, step)) {
				System.out.printf("  %s %s%n", best, weighted(best, this::isTuned));
			}
		}
		return best;
	}

	private boolean climb(Map<Ranker, Double> weights, double step) {
		double worth = weighted(weights, this::isTuned).worth();
		double before = worth;
		for (Ranker ranker : Ranker.values()) {
			for (double change : new double[] { step, -step }) {
				var changed = new EnumMap<>(weights);
				changed.merge(ranker, change, Double::sum);
				double reached = (changed.getOrDefault(ranker, 0.0) < 0) ? 0 : weighted(changed, this::isTuned).worth();
				if (reached > worth + 2e-4) {
					worth = reached;
					weights.putAll(changed);
				}
			}
		}
		return worth > before;
	}

	Accuracy weighted(Map<Ranker, Double> weights, IntPredicate half) {
		var sums = new double[this.roles.size()][this.roles.size()];
		weights.forEach((ranker, weight) -> {
			for (int role = 0; role < sums.length; role++) {
				for (int other = 0; other < sums.length; other++) {
					sums[role][other] += weight * standings(ranker)[role][other];
				}
			}
		});
		return accuracy(sums, half);
	}

	/** Whether scores are what they claim: the share of related pairs for each tenth. */
	void printCalibration(IntPredicate half) {
		var pairs = new int[10];
		var listed = new int[10];
		var sums = new double[10];
		for (int role : IntStream.range(0, this.roles.size()).filter(half).toArray()) {
			for (int other = 0; other < this.roles.size(); other++) {
				double score = this.scores[role][other];
				int tenth = Math.min(9, (int) (score * 10));
				pairs[tenth] += (other == role) ? 0 : 1;
				sums[tenth] += (other == role) ? 0 : score;
				listed[tenth] += (this.tiers[role][other] > 0) ? 1 : 0;
			}
		}
		for (int tenth = 0; tenth < 10; tenth++) {
			System.out.printf("  score %.1f to %.1f: %,8d pairs, mean score %.3f, listed by O*NET %.3f%n", tenth / 10.0,
					(tenth + 1) / 10.0, pairs[tenth], sums[tenth] / pairs[tenth],
					listed[tenth] / (double) pairs[tenth]);
		}
	}

}
