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

	/** Numbers of the texts that have a feature. */
	private final int[][] texts;

	/** Weights of the feature in them. */
	private final float[][] weights;

	private final int size;

	private FeatureIndex(Function<String, List<String>> features, Map<String, Integer> numbers, int[][] texts,
			float[][] weights, int size) {
		this.features = features;
		this.numbers = numbers;
		this.texts = texts;
		this.weights = weights;
		this.size = size;
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
				postings.get(number).add(current, weight(count));
			});
		}
		return weighted(features, numbers, postings, texts.size());
	}

	private static FeatureIndex weighted(Function<String, List<String>> features, Map<String, Integer> numbers,
			List<Postings> postings, int size) {
		double[] squares = new double[size];
		postings.forEach((posting) -> posting.weigh(size, squares));
		int[][] texts = new int[postings.size()][];
		float[][] weights = new float[postings.size()][];
		for (int i = 0; i < texts.length; i++) {
			Postings posting = postings.get(i);
			posting.normalize(squares);
			texts[i] = Arrays.copyOf(posting.texts, posting.size);
			weights[i] = Arrays.copyOf(posting.weights, posting.size);
		}
		return new FeatureIndex(features, numbers, texts, weights, size);
	}

	/** Returns the similarity to each text, 0 to 1. */
	float[] similarities(String text) {
		float[] result = new float[this.size];
		Map<String, Integer> counts = counts(this.features.apply(text));
		double length = Math.sqrt(counts.entrySet()
			.stream()
			.mapToDouble((entry) -> Math.pow(weight(entry.getKey(), entry.getValue()), 2))
			.sum());
		counts.forEach((feature, count) -> {
			Integer number = this.numbers.get(feature);
			if (number != null) {
				add(number, (float) (weight(feature, count) / length), result);
			}
		});
		return result;
	}

	private void add(int feature, float weight, float[] result) {
		int[] in = this.texts[feature];
		float[] weights = this.weights[feature];
		for (int i = 0; i < in.length; i++) {
			result[in[i]] += weight * weights[i];
		}
	}

	/** A feature that is in no text is as rare as can be. */
	private double weight(String feature, int count) {
		Integer number = this.numbers.get(feature);
		int texts = (number != null) ? this.texts[number].length : 1;
		return weight(count) * rarity(this.size, texts);
	}

	private static float weight(int count) {
		return (float) (1 + Math.log(count));
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
		return Arrays.stream(this.texts).mapToDouble((in) -> 120 + 8.0 * in.length).sum();
	}

	/** Texts with a feature, while the index is built. */
	private static final class Postings {

		private int[] texts = new int[4];

		private float[] weights = new float[4];

		private int size;

		void add(int text, float weight) {
			if (this.size == this.texts.length) {
				this.texts = Arrays.copyOf(this.texts, 2 * this.size);
				this.weights = Arrays.copyOf(this.weights, 2 * this.size);
			}
			this.texts[this.size] = text;
			this.weights[this.size++] = weight;
		}

		void weigh(int all, double[] squares) {
			float rarity = (float) rarity(all, this.size);
			for (int i = 0; i < this.size; i++) {
				this.weights[i] *= rarity;
				squares[this.texts[i]] += this.weights[i] * this.weights[i];
			}
		}

		void normalize(double[] squares) {
			for (int i = 0; i < this.size; i++) {
				this.weights[i] /= (float) Math.sqrt(squares[this.texts[i]]);
			}
		}

	}

}
