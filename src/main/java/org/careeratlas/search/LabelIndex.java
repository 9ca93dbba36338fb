package org.careeratlas.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds labels by their words. It holds the words of each label, and none of a graph. */
final class LabelIndex {

	private final Vocabulary vocabulary;

	/** How much a word tells, by its number: rare ones more. */
	private final double[] weights;

	/** Numbers of the labels that contain a word. */
	private final int[][] labelsByWord;

	private final Label[] labels;

	/** Sum of the weights of the words of a label. */
	private final float[] totals;

	private LabelIndex(Vocabulary vocabulary, double[] weights, int[][] labelsByWord, Label[] labels, float[] totals) {
		this.vocabulary = vocabulary;
		this.weights = weights;
		this.labelsByWord = labelsByWord;
		this.labels = labels;
		this.totals = totals;
	}

	static LabelIndex of(List<Label> names) {
		var builder = new Builder();
		names.forEach(builder::add);
		return builder.build();
	}

	Label label(int number) {
		return this.labels[number];
	}

	int size() {
		return this.labels.length;
	}

	/**
	 * Returns the query with its compounds as they are written in labels: each pair of
	 * words as one word, and a word that is in no label as two, where that is in some.
	 */
	Set<SearchWords> compounds(SearchWords query) {
		var result = new LinkedHashSet<SearchWords>();
		List<String> words = query.words();
		for (int i = 0; i < words.size(); i++) {
			if (i + 1 < words.size() && this.vocabulary.contains(words.get(i) + words.get(i + 1))) {
				result.add(query.replaced(i, i + 2, List.of(words.get(i) + words.get(i + 1))));
			}
			String word = words.get(i);
			for (int cut = 3; cut <= word.length() - 3 && !this.vocabulary.contains(word); cut++) {
				if (areNeighbors(word.substring(0, cut), word.substring(cut))) {
					result.add(query.replaced(i, i + 1, List.of(word.substring(0, cut), word.substring(cut))));
				}
			}
		}
		return result;
	}

	private boolean areNeighbors(String word, String next) {
		int first = this.vocabulary.number(word);
		int second = this.vocabulary.number(next);
		if (first < 0 || second < 0) {
			return false;
		}
		int[] others = this.labelsByWord[second];
		return Arrays.stream(this.labelsByWord[first]).anyMatch((label) -> Arrays.binarySearch(others, label) >= 0);
	}

	/**
	 * Returns the labels that contain all words, or any if not all are required.
	 * @param matches where to collect them
	 * @param wanted whether a concept may be found
	 */
	List<LabelMatch> find(LabelMatches matches, SearchWords query, boolean all, boolean typos, IntPredicate wanted) {
		matches.clear();
		double sum = 0;
		for (String word : query.words()) {
			List<Vocabulary.Form> forms = this.vocabulary.forms(word,
					typos && (all || !this.vocabulary.contains(word)));
			double weight = forms.isEmpty() ? mostTelling() : this.weights[forms.getFirst().word()];
			sum += weight;
			matches.nextWord(all);
			for (Vocabulary.Form form : forms) {
				matches.add(this.labelsByWord[form.word()], form.similarity(), weight, this.weights[form.word()]);
			}
		}
		return matches.list(all, (label) -> wanted.test(this.labels[label].concept()), this.totals, sum);
	}

	/** Returns an empty collection for {@link #find}. */
	LabelMatches matches() {
		return new LabelMatches(this.labels.length);
	}

	/**
	 * Returns the share of the query's words that a name contains, 0 to 1; rare words
	 * count more.
	 */
	double share(SearchWords query, String name) {
		List<String> words = SearchWords.of(name).words();
		double sum = 0;
		double shared = 0;
		for (String word : query.words()) {
			double weight = weight(word);
			sum += weight;
			shared += words.stream().anyMatch((other) -> isForm(other, word)) ? weight : 0;
		}
		return shared / sum;
	}

	/** Whether a word is another one, or its plural. */
	private static boolean isForm(String word, String singular) {
		return word.startsWith(singular) && (word.length() <= singular.length() + 1
				|| word.length() == singular.length() + 2 && word.endsWith("es"));
	}

	private double weight(String word) {
		int number = this.vocabulary.number(word);
		return (number >= 0) ? this.weights[number] : mostTelling();
	}

	private double mostTelling() {
		return Math.log(1 + this.labels.length);
	}

	/** Collects labels and the numbers of the words that they are made of. */
	private static final class Builder {

		private final Map<String, Integer> numbers = new HashMap<>();

		private final List<String> words = new ArrayList<>();

		private final List<Label> labels = new ArrayList<>();

		private final List<int[]> wordsByLabel = new ArrayList<>();

		void add(Label label) {
			SearchWords.variants(label.text())
				.forEach((variant) -> add(label,
						variant.withoutStopWords().words().stream().mapToInt(this::number).toArray()));
		}

		private void add(Label label, int[] words) {
			this.labels.add(label);
			this.wordsByLabel.add(words);
		}

		private int number(String word) {
			Integer known = this.numbers.putIfAbsent(word, this.words.size());
			if (known == null) {
				this.words.add(word);
				return this.words.size() - 1;
			}
			return known;
		}

		/** Pairs of words that other labels write as one are found as one, too. */
		private void addCompounds() {
			for (int label = 0, count = this.labels.size(); label < count; label++) {
				int[] words = this.wordsByLabel.get(label);
				for (int i = 0; i + 1 < words.length; i++) {
					Integer joined = this.numbers.get(this.words.get(words[i]) + this.words.get(words[i + 1]));
					if (joined != null) {
						add(this.labels.get(label), joined(words, i, joined));
					}
				}
			}
		}

		/** Replaces the word at a place and the next one by one word. */
		private static int[] joined(int[] words, int place, int word) {
			int[] result = Arrays.copyOf(words, words.length - 1);
			result[place] = word;
			System.arraycopy(words, place + 2, result, place + 1, words.length - place - 2);
			return result;
		}

		LabelIndex build() {
			addCompounds();
			int[] sorted = IntStream.range(0, this.words.size())
				.boxed()
				.sorted(Comparator.comparing(this.words::get))
				.mapToInt(Integer::intValue)
				.toArray();
			int[][] byWord = labelsByWord(sorted);
			double[] weights = new double[sorted.length];
			float[] totals = new float[this.labels.size()];
			for (int word = 0; word < sorted.length; word++) {
				weights[word] = Math.log(1 + (double) this.labels.size() / byWord[word].length);
				for (int label : byWord[word]) {
					totals[label] += (float) weights[word];
				}
			}
			String[] words = Arrays.stream(sorted).mapToObj(this.words::get).toArray(String[]::new);
			return new LabelIndex(new Vocabulary(words), weights, byWord, this.labels.toArray(Label[]::new), totals);
		}

		/** Returns the labels of the words in an order, each label once. */
		private int[][] labelsByWord(int[] order) {
			int[] sizes = new int[order.length];
			this.wordsByLabel.forEach((words) -> Arrays.stream(words).distinct().forEach((word) -> sizes[word]++));
			int[][] labels = new int[order.length][];
			int[][] result = new int[order.length][];
			for (int i = 0; i < order.length; i++) {
				result[i] = new int[sizes[order[i]]];
				labels[order[i]] = result[i];
			}
			for (int label = this.labels.size() - 1; label >= 0; label--) {
				int current = label;
				Arrays.stream(this.wordsByLabel.get(label))
					.distinct()
					.forEach((word) -> labels[word][--sizes[word]] = current);
			}
			return result;
		}

	}

}
