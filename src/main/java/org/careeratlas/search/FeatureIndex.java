package org.careeratlas.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Compares a text with many others by their features, such as n-grams: the cosine of
 * vectors in which rare features count more.
 */
final class FeatureIndex {

	private final Function<String, List<String>> features;

	private final Map<String, Integer> numbers;

	/** The texts that have a feature, each with how often. */
	private final int[][] postings;

	/** By how much the weights of a text are divided. */
	private final float[] lengths;

	private FeatureIndex(Function<String, List<String>> features, Map<String, Integer> numbers, int[][] postings,
			float[] lengths) {
		this.features = features;
		this.numbers = numbers;
		this.postings = postings;
		this.lengths = lengths;
	}

	static FeatureIndex of(List<String> texts, Function<String, List<String>> features) {
		var numbers = new HashMap<String, Integer>();
		var postings = new ArrayList<Postings>();
		for (int text = 0; text < texts.size(); text++) {
			int current = text;
			counts(features.apply(texts.get(text))).forEach((feature, count) -> {
				int number = numbers.computeIfAbsent(feature, (added) -> postings.size());
				if (number == postings.size()) {
					postings.add(new Postings());
				}
				postings.get(number).add(current, count);
			});
		}
		int[][] arrays = postings.stream().map(Postings::array).toArray(int[][]::new);
		return new FeatureIndex(features, numbers, arrays, lengths(arrays, texts.size()));
	}

	private static float[] lengths(int[][] postings, int size) {
		float[] squares = new float[size];
		for (int[] posting : postings) {
			double rarity = rarity(size, posting.length);
			for (int entry : posting) {
				double weight = rarity * Postings.weight(entry);
				squares[Postings.text(entry)] += (float) (weight * weight);
			}
		}
		for (int text = 0; text < size; text++) {
			squares[text] = (float) Math.sqrt(squares[text]);
		}
		return squares;
	}

	/** Returns the similarity to each text, 0 to 1. */
	float[] similarities(String text) {
		float[] result = new float[this.lengths.length];
		Map<String, Integer> counts = counts(this.features.apply(text));
		double length = Math.sqrt(counts.entrySet()
			.stream()
			.mapToDouble((entry) -> Math.pow(weight(entry.getKey(), entry.getValue()), 2))
			.sum());
		counts.forEach((feature, count) -> {
			Integer number = this.numbers.get(feature);
			if (number != null) {
				add(this.postings[number], (float) (weight(feature, count) / length * rarity(feature)), result);
			}
		});
		for (int i = 0; i < result.length; i++) {
			result[i] = (result[i] > 0) ? result[i] / this.lengths[i] : 0;
		}
		return result;
	}

	private static void add(int[] posting, float weight, float[] result) {
		for (int entry : posting) {
			result[Postings.text(entry)] += weight * Postings.weight(entry);
		}
	}

	private double weight(String feature, int count) {
		return Postings.WEIGHTS[Math.min(count, Postings.MOST)] * rarity(feature);
	}

	/** A feature that is in no text is as rare as can be. */
	private double rarity(String feature) {
		Integer number = this.numbers.get(feature);
		return rarity(this.lengths.length, (number != null) ? this.postings[number].length : 1);
	}

	private static double rarity(int size, int texts) {
		return Math.log(1 + (double) size / texts);
	}

	private static Map<String, Integer> counts(List<String> features) {
		var counts = new HashMap<String, Integer>();
		features.forEach((feature) -> counts.merge(feature, 1, Integer::sum));
		return counts;
	}

	/** Returns an estimate of the memory that the index takes, in bytes. */
	double bytes() {
		return Arrays.stream(this.postings).mapToDouble((in) -> 120 + 4.0 * in.length).sum();
	}

	/** The texts that have a feature: a number each, of which some bits are how often. */
	private static final class Postings {

		private static final int COUNT_BITS = 4;

		static final int MOST = (1 << COUNT_BITS) - 1;

		/** How much a feature counts in a text that has it so often. */
		static final float[] WEIGHTS = new float[MOST + 1];

		static {
			for (int count = 1; count <= MOST; count++) {
				WEIGHTS[count] = (float) (1 + Math.log(count));
			}
		}

		private int[] entries = new int[4];

		private int size;

		void add(int text, int count) {
			if (this.size == this.entries.length) {
				this.entries = Arrays.copyOf(this.entries, 2 * this.size);
			}
			this.entries[this.size++] = text << COUNT_BITS | Math.min(count, MOST);
		}

		int[] array() {
			return Arrays.copyOf(this.entries, this.size);
		}

		static int text(int entry) {
			return entry >>> COUNT_BITS;
		}

		static float weight(int entry) {
			return WEIGHTS[entry & MOST];
		}

	}

}
