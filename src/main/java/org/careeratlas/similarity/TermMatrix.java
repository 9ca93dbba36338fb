package org.careeratlas.similarity;

import java.util.Arrays;

/**
 * The weighted terms of all roles as a sparse matrix, indexed by row and by term. Rows
 * have length 1, so that the dot product of two rows is their cosine. Uses primitive
 * arrays because it holds a million entries.
 */
final class TermMatrix {

	/** Row r has the entries from starts[r] to starts[r + 1]. */
	private final int[] starts;

	private final int[] terms;

	private final float[] weights;

	/** Term t has the entries from termStarts[t] to termStarts[t + 1]. */
	private final int[] termStarts;

	private final int[] rows;

	private final float[] termWeights;

	private final boolean[] empty;

	/** Factor of each term's values. */
	private final float[] factors;

	TermMatrix(TermMatrixBuilder<?> builder, Weighting weighting) {
		this.starts = starts(builder);
		int entries = this.starts[builder.rows()];
		this.terms = new int[entries];
		this.weights = new float[entries];
		this.termStarts = new int[builder.numbers().size() + 1];
		this.rows = new int[entries];
		this.termWeights = new float[entries];
		this.empty = new boolean[builder.rows()];
		this.factors = new float[builder.numbers().size()];
		copy(builder);
		weigh(weighting);
		normalize();
		transpose();
	}

	private static int[] starts(TermMatrixBuilder<?> builder) {
		var starts = new int[builder.rows() + 1];
		for (int row = 0; row < builder.rows(); row++) {
			starts[row + 1] = starts[row] + builder.terms(row).length;
		}
		return starts;
	}

	private void copy(TermMatrixBuilder<?> builder) {
		for (int row = 0; row < rows(); row++) {
			int length = builder.terms(row).length;
			System.arraycopy(builder.terms(row), 0, this.terms, this.starts[row], length);
			System.arraycopy(builder.values(row), 0, this.weights, this.starts[row], length);
		}
	}

	private void weigh(Weighting weighting) {
		var sums = new double[this.factors.length];
		var rowCounts = new int[this.factors.length];
		for (int i = 0; i < this.terms.length; i++) {
			sums[this.terms[i]] += this.weights[i];
			rowCounts[this.terms[i]]++;
		}
		int nonEmptyRows = (int) Arrays.stream(lengths()).filter((length) -> length > 0).count();
		for (int term = 0; term < this.factors.length; term++) {
			this.factors[term] = (float) weighting.of(nonEmptyRows, rowCounts[term], sums[term]);
			this.termStarts[term + 1] = this.termStarts[term] + rowCounts[term];
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

	private void normalize() {
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
				int entry = next[this.terms[i]]++;
				this.rows[entry] = row;
				this.termWeights[entry] = this.weights[i];
			}
		}
	}

	int rows() {
		return this.starts.length - 1;
	}

	/** Returns whether the row has no weights. */
	boolean isEmpty(int row) {
		return this.empty[row];
	}

	/** Returns the cosines of a row with all rows. */
	float[] cosines(int row) {
		var products = new float[rows()];
		for (int i = this.starts[row]; i < this.starts[row + 1]; i++) {
			addProducts(this.terms[i], this.weights[i], products);
		}
		return products;
	}

	/** Returns the cosines of a query with all rows. */
	float[] cosines(TermQuery query) {
		return products(query, query.length());
	}

	/** Returns the products of a query with all rows, which have length 1. */
	float[] products(TermQuery query) {
		return products(query, 1);
	}

	private float[] products(TermQuery query, double length) {
		var products = new float[rows()];
		query.weights().forEach((term, weight) -> addProducts(term, (float) (weight / length), products));
		return products;
	}

	/**
	 * Returns the share of each row's squared length that lies in the terms of the query.
	 */
	float[] shares(TermQuery query) {
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

	/** Returns the terms of a row. */
	int[] terms(int row) {
		return Arrays.copyOfRange(this.terms, this.starts[row], this.starts[row + 1]);
	}

	/** Returns the weights of a row, in the order of its terms. */
	float[] weights(int row) {
		return Arrays.copyOfRange(this.weights, this.starts[row], this.starts[row + 1]);
	}

	/** Returns the factor of the term's values. */
	double factor(int term) {
		return this.factors[term];
	}

	int termCount() {
		return this.factors.length;
	}

	/** Returns the size of the arrays in memory, in bytes. */
	long bytes() {
		return 4L * (this.starts.length + this.terms.length + this.weights.length + this.termStarts.length
				+ this.rows.length + this.termWeights.length + this.factors.length) + this.empty.length;
	}

}
