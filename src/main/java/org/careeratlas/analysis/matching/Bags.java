package org.careeratlas.analysis.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Terms with values, role after role, as they are gathered.
 *
 * @param <T> a word, or the id of a skill
 */
final class Bags<T> {

	private final Map<T, Integer> terms = new HashMap<>();

	private final List<int[]> termsOfRows = new ArrayList<>();

	private final List<float[]> valuesOfRows = new ArrayList<>();

	/** Adds a row of words, each with the root of its count. */
	void addCounts(Collection<? extends T> words) {
		var counts = new HashMap<T, Double>();
		words.forEach((word) -> counts.merge(word, 1.0, Double::sum));
		counts.replaceAll((word, count) -> Math.sqrt(count));
		add(counts);
	}

	/** Adds a row. */
	void add(Map<? extends T, Double> values) {
		var row = new TreeMap<Integer, Double>();
		values.forEach((term, value) -> row.put(number(term), value));
		int[] numbers = row.keySet().stream().mapToInt(Integer::intValue).toArray();
		var floats = new float[numbers.length];
		int next = 0;
		for (double value : row.values()) {
			floats[next++] = (float) value;
		}
		this.termsOfRows.add(numbers);
		this.valuesOfRows.add(floats);
	}

	private int number(T term) {
		return this.terms.computeIfAbsent(term, (added) -> this.terms.size());
	}

	int rows() {
		return this.termsOfRows.size();
	}

	int[] terms(int row) {
		return this.termsOfRows.get(row);
	}

	float[] values(int row) {
		return this.valuesOfRows.get(row);
	}

	/** The numbers of the terms. */
	Map<T, Integer> numbers() {
		return this.terms;
	}

}
