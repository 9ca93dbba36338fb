package org.careeratlas.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/**
 * Collects the rows of a {@link TermMatrix}.
 *
 * @param <T> the type of the terms: words, or ids of skills
 */
final class TermMatrixBuilder<T> {

	private final Map<T, Integer> terms = new HashMap<>();

	private final List<int[]> termsOfRows = new ArrayList<>();

	private final List<float[]> valuesOfRows = new ArrayList<>();

	/** Adds a row of words, each with a value that depends on its count. */
	void addCounts(Collection<? extends T> words, ToDoubleBiFunction<T, Double> value) {
		var counts = new HashMap<T, Double>();
		words.forEach((word) -> counts.merge(word, 1.0, Double::sum));
		counts.replaceAll(value::applyAsDouble);
		add(counts);
	}

	/** Adds a row of terms with their values. */
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

	/** Returns the numbers of the terms. */
	Map<T, Integer> numbers() {
		return this.terms;
	}

}
