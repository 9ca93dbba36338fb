package org.careeratlas.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.similarity.RoleMatch.Part;

/**
 * Ranks roles by the z-scores of several rankers.
 * <p>
 * The composite of a role is <i>&Sigma; w<sub>k</sub> z<sub>k</sub> / &radic;(W &Sigma;
 * w<sub>k</sub>)</i> over the rankers <i>k</i> that can compare the role, where <i>W</i>
 * is the total weight of all rankers. The square root is a compromise: counting a missing
 * ranker as average would hide roles with few facts, and ignoring it would put them on
 * top by chance.
 */
final class Ranking {

	private final List<Scores> rankers = new ArrayList<>();

	private double totalWeight;

	/**
	 * Adds the scores of a ranker for every role, NaN for roles that it cannot compare.
	 */
	void add(Ranker ranker, float[] similarities, double[] zScores) {
		this.rankers.add(new Scores(ranker, similarities, zScores));
		this.totalWeight += ranker.weight();
	}

	/**
	 * Returns the best of the wanted roles by score, then by composite, then by id.
	 */
	List<RoleMatch> best(List<Id> roles, IntPredicate wanted, Scoring scoring, int limit) {
		double[] composites = composites(roles.size());
		var scores = new double[composites.length];
		Arrays.setAll(scores, (role) -> scoring.of(role, composites[role]));
		var bestFirst = Comparator.comparingDouble((Integer role) -> -scores[role])
			.thenComparingDouble((role) -> -composites[role])
			.thenComparing(roles::get);
		return first(IntStream.range(0, composites.length)
			.filter((role) -> !Double.isNaN(composites[role]) && wanted.test(role))
			.boxed(), limit, bestFirst)
			.map((role) -> new RoleMatch(roles.get(role), scores[role], composites[role], parts(role)))
			.toList();
	}

	/** Returns the first few in order, without sorting the others. */
	private static Stream<Integer> first(Stream<Integer> roles, int limit, Comparator<Integer> order) {
		var first = new PriorityQueue<Integer>(order.reversed());
		roles.forEachOrdered((role) -> {
			if (first.size() < limit) {
				first.add(role);
			}
			else if (limit > 0 && order.compare(role, first.element()) < 0) {
				first.remove();
				first.add(role);
			}
		});
		return first.stream().sorted(order);
	}

	/** Returns the composite of each role; NaN if no ranker can compare it. */
	double[] composites(int roles) {
		var composites = new double[roles];
		Arrays.setAll(composites, this::composite);
		return composites;
	}

	/**
	 * Returns the sum of what the parts contribute; NaN if no ranker can compare the
	 * role. Allocates nothing, since it is called for every role.
	 */
	private double composite(int role) {
		double divisor = divisor(role);
		double composite = (divisor > 0) ? 0 : Double.NaN;
		for (Scores scores : this.rankers) {
			if (scores.has(role)) {
				composite += scores.weight(divisor) * scores.zScores()[role];
			}
		}
		return composite;
	}

	private List<Part> parts(int role) {
		double divisor = divisor(role);
		return this.rankers.stream()
			.filter((scores) -> scores.has(role))
			.map((scores) -> new Part(scores.ranker(), scores.similarities()[role], scores.zScores()[role],
					scores.weight(divisor)))
			.toList();
	}

	private double divisor(int role) {
		double weight = 0;
		for (Scores scores : this.rankers) {
			weight += scores.has(role) ? scores.ranker().weight() : 0;
		}
		return Math.sqrt(this.totalWeight * weight);
	}

	private record Scores(Ranker ranker, float[] similarities, double[] zScores) {

		boolean has(int role) {
			return !Double.isNaN(this.zScores[role]);
		}

		double weight(double divisor) {
			return this.ranker.weight() / divisor;
		}

	}

}
