package org.careeratlas.similarity;

import java.util.Map;

/**
 * Weighted terms to compare with the rows of a {@link TermMatrix}.
 *
 * @param weights by term number
 */
record TermQuery(Map<Integer, Double> weights) {

	double length() {
		return Math.sqrt(this.weights.values().stream().mapToDouble((weight) -> weight * weight).sum());
	}

	int size() {
		return this.weights.size();
	}

	boolean isEmpty() {
		return length() == 0;
	}

}
