package org.careeratlas.analysis.matching;

import java.util.Map;

/** Weighted terms to compare the rows with, by the terms' numbers. */
record Query(Map<Integer, Double> weights) {

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
