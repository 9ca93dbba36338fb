package org.careeratlas.text;

import java.util.Arrays;
import java.util.List;

/**
 * Vectors as the columns of a matrix, which the compiler can multiply with a row by
 * vector instructions: ten times as fast as one product after another.
 */
final class Columns {

	/** Dimensions that are added at once. */
	private static final int STEP = 4;

	private final float[][] values;

	private final int count;

	/** Creates the matrix of vectors whose dimensions are a multiple of four. */
	Columns(List<float[]> vectors) {
		this.count = vectors.size();
		this.values = new float[vectors.getFirst().length][this.count];
		for (int column = 0; column < this.count; column++) {
			float[] vector = vectors.get(column);
			for (int i = 0; i < vector.length; i++) {
				this.values[i][column] = vector[i];
			}
		}
	}

	int count() {
		return this.count;
	}

	/** Sets the products of a row and each column. */
	void times(byte[] row, float[] products) {
		Arrays.fill(products, 0);
		for (int i = 0; i < row.length; i += STEP) {
			add(products, this.values[i], this.values[i + 1], this.values[i + 2], this.values[i + 3], row[i],
					row[i + 1], row[i + 2], row[i + 3]);
		}
	}

	private static void add(float[] sums, float[] a, float[] b, float[] c, float[] d, float byA, float byB, float byC,
			float byD) {
		for (int i = 0; i < sums.length; i++) {
			sums[i] += byA * a[i] + byB * b[i] + byC * c[i] + byD * d[i];
		}
	}

	/** Returns the column whose product with the row is greatest. */
	int best(byte[] row) {
		float[] products = new float[this.count];
		times(row, products);
		int best = 0;
		for (int i = 1; i < products.length; i++) {
			best = (products[i] > products[best]) ? i : best;
		}
		return best;
	}

}
