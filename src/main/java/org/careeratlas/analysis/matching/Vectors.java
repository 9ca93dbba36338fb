package org.careeratlas.analysis.matching;

import java.util.Arrays;

/**
 * Weighted terms of all roles, each role's scaled to length 1, by role and by term: the
 * product of two roles' vectors is their cosine. Primitive arrays, since a million
 * entries are held.
 */
final class Vectors {

	/** Terms and weights of row r are those from starts[r] to starts[r + 1]. */
	private final int[] starts;

	private final int[] terms;

	private final float[] weights;

	/** The same by term. */
	private final int[] termStarts;

	private final int[] rows;

	private final float[] termWeights;

	private final boolean[] empty;

	/** What a value of the term is multiplied with. */
	private final float[] factors;

	Vectors(Bags<?> bags, Weighting weighting) {
		this.starts = starts(bags);
		int entries = this.starts[bags.rows()];
		this.terms = new int[entries];
		this.weights = new float[entries];
		this.termStarts = new int[bags.numbers().size() + 1];
		this.rows = new int[entries];
		this.termWeights = new float[entries];
		this.empty = new boolean[bags.rows()];
		this.factors = new float[bags.numbers().size()];
		copy(bags);
		weigh(weighting);
		normalise();
		transpose();
	}

	private static int[] starts(Bags<?> bags) {
		var starts = new int[bags.rows() + 1];
		for (int row = 0; row < bags.rows(); row++) {
			starts[row + 1] = starts[row] + bags.terms(row).length;
		}
		return starts;
	}

	private void copy(Bags<?> bags) {
		for (int row = 0; row < rows(); row++) {
			int length = bags.terms(row).length;
			System.arraycopy(bags.terms(row), 0, this.terms, this.starts[row], length);
			System.arraycopy(bags.values(row), 0, this.weights, this.starts[row], length);
		}
	}

	private void weigh(Weighting weighting) {
		var sums = new double[this.factors.length];
		var having = new int[this.factors.length];
		for (int i = 0; i < this.terms.length; i++) {
			sums[this.terms[i]] += this.weights[i];
			having[this.terms[i]]++;
		}
		int described = (int) Arrays.stream(lengths()).filter((length) -> length > 0).count();
		for (int term = 0; term < this.factors.length; term++) {
			this.factors[term] = (float) weighting.of(described, having[term], sums[term]);
			this.termStarts[term + 1] = this.termStarts[term] + having[term];
		}
		for (int i = 0; i < this.terms.length; i++) {
			this.weights[i] *= this.factors[this.terms[i]];
		}
	}

	private int[] lengths() {
		var lengths = new int[rows()];
		Arrays.setAll(lengths, (row) -> this.starts[row + 1] - this.starts[row]);
		return lengths;
	}

	private void normalise() {
		for (int row = 0; row < rows(); row++) {
			double length = length(row);
			this.empty[row] = length == 0;
			for (int i = this.starts[row]; i < this.starts[row + 1]; i++) {
				this.weights[i] = this.empty[row] ? 0 : (float) (this.weights[i] / length);
			}
		}
	}

	private double length(int row) {
		double squares = 0;
		for (int i = this.starts[row]; i < this.starts[row + 1]; i++) {
			squares += (double) this.weights[i] * this.weights[i];
		}
		return Math.sqrt(squares);
	}

	private void transpose() {
		int[] next = this.termStarts.clone();
		for (int row = 0; row < rows(); row++) {
			for (int i = this.starts[row]; i < this.starts[row + 1]; i++) {
				int place = next[this.terms[i]]++;
				this.rows[place] = row;
				this.termWeights[place] = this.weights[i];
			}
		}
	}

	int rows() {
		return this.starts.length - 1;
	}

	/** Whether nothing is known of the row that would tell it from others. */
	boolean isEmpty(int row) {
		return this.empty[row];
	}

	/** The cosines of a row with all rows. */
	float[] cosines(int row) {
		var products = new float[rows()];
		for (int i = this.starts[row]; i < this.starts[row + 1]; i++) {
			addProducts(this.terms[i], this.weights[i], products);
		}
		return products;
	}

	/** The cosines of a query with all rows. */
	float[] cosines(Query query) {
		var products = new float[rows()];
		query.weights().forEach((term, weight) -> addProducts(term, (float) (weight / query.length()), products));
		return products;
	}

	/** For each row, which share of its squared length lies in the terms of the query. */
	float[] shares(Query query) {
		var shares = new float[rows()];
		query.weights().keySet().forEach((term) -> {
			for (int i = this.termStarts[term]; i < this.termStarts[term + 1]; i++) {
				shares[this.rows[i]] += this.termWeights[i] * this.termWeights[i];
			}
		});
		return shares;
	}

	private void addProducts(int term, float weight, float[] products) {
		for (int i = this.termStarts[term]; i < this.termStarts[term + 1]; i++) {
			products[this.rows[i]] += weight * this.termWeights[i];
		}
	}

	/** The terms of a row. */
	int[] terms(int row) {
		return Arrays.copyOfRange(this.terms, this.starts[row], this.starts[row + 1]);
	}

	/** The weights of a row, in the order of its terms. */
	float[] weights(int row) {
		return Arrays.copyOfRange(this.weights, this.starts[row], this.starts[row + 1]);
	}

	/** What a value of the term counts for. */
	double factor(int term) {
		return this.factors[term];
	}

	int termCount() {
		return this.factors.length;
	}

	/** The memory that the arrays take. */
	long bytes() {
		return 4L * (this.starts.length + this.terms.length + this.weights.length + this.termStarts.length
				+ this.rows.length + this.termWeights.length + this.factors.length) + this.empty.length;
	}

}
