package org.careeratlas.similarity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well a ranking finds what O*NET lists: the first five are its primary-short list,
 * the first ten the primary one.
 *
 * @param recall10 the share of the primary ten found within ten
 * @param recall20 the share of all twenty found within twenty
 * @param reciprocalRank of the best of the primary-short five
 * @param area under the curve: how often one of the twenty is ranked above another role
 */
record Accuracy(double recall10, double recall20, double reciprocalRank, double area) {

	/**
	 * Ranks by the scores, higher first.
	 * @param related those that O*NET relates, in tiers: 1, 2, 3; 0 for others
	 */
	static Accuracy of(double[] scores, int[] tiers, int self) {
		int[] order = IntStream.range(0, scores.length)
			.filter((i) -> i != self)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing((i) -> i))
			.mapToInt((i) -> tiers[i])
			.toArray();
		int[] places = IntStream.range(0, order.length).filter((place) -> order[place] > 0).toArray();
		double primary = IntStream.of(places).filter((place) -> order[place] <= 2).count();
		double first = IntStream.of(places).filter((place) -> order[place] == 1).findFirst().orElse(order.length);
		int all = places.length;
		double above = IntStream.of(places).sum() - all * (all - 1) / 2.0;
		return new Accuracy(within(places, order, 10, 2) / primary, within(places, order, 20, 3) / (double) all,
				1 / (1 + first), 1 - above / all / (order.length - all));
	}

	private static long within(int[] places, int[] order, int size, int tier) {
		return IntStream.of(places).filter((place) -> place < size && order[place] <= tier).count();
	}

	/** The mean; a figure that one ranking has not is left out of that mean. */
	static Accuracy mean(List<Accuracy> all) {
		return new Accuracy(all.stream().mapToDouble(Accuracy::recall10).filter(Double::isFinite).average().orElse(0),
				all.stream().mapToDouble(Accuracy::recall20).filter(Double::isFinite).average().orElse(0),
				all.stream().mapToDouble(Accuracy::reciprocalRank).average().orElse(0),
				all.stream().mapToDouble(Accuracy::area).filter(Double::isFinite).average().orElse(0));
	}

	/** What the weights are chosen by. */
	double worth() {
		return this.recall10 + this.recall20 + this.reciprocalRank / 2 + this.area;
	}

	@Override
	public String toString() {
		return "recall@10 %.4f  recall@20 %.4f  MRR %.4f  AUC %.4f".formatted(this.recall10, this.recall20,
				this.reciprocalRank, this.area);
	}

}
