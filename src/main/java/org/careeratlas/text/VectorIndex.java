package org.careeratlas.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Finds the rows whose vectors are nearest to others, in memory. Rows are grouped around
 * centers, and only the groups nearest to a query are looked at.
 */
final class VectorIndex {

	/** Up to here, all rows are looked at. */
	private static final int FEW = 4_000;

	private static final int MAX_SAMPLE = 8_000;

	private static final int ITERATIONS = 4;

	/** Groups that are looked at. */
	private static final int PROBED = 16;

	private final byte[][] vectors;

	private final float[] norms;

	private final float[][] centers;

	private final int[][] groups;

	private VectorIndex(byte[][] vectors, float[] norms, float[][] centers, int[][] groups) {
		this.vectors = vectors;
		this.norms = norms;
		this.centers = centers;
		this.groups = groups;
	}

	/** Returns the index of compressed vectors, whose rows are their positions. */
	static VectorIndex of(byte[][] vectors) {
		float[] norms = new float[vectors.length];
		for (int row = 0; row < vectors.length; row++) {
			norms[row] = norm(vectors[row]);
		}
		if (vectors.length <= FEW) {
			return new VectorIndex(vectors, norms, new float[0][],
					new int[][] { IntStream.range(0, vectors.length).toArray() });
		}
		float[][] centers = centers(vectors, norms);
		return new VectorIndex(vectors, norms, centers, groups(vectors, new Columns(List.of(centers))));
	}

	/** Compresses a vector to a byte a value. */
	static byte[] compressed(float[] vector) {
		float most = 0;
		for (float value : vector) {
			most = Math.max(most, Math.abs(value));
		}
		byte[] bytes = new byte[vector.length];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) Math.round(vector[i] * Byte.MAX_VALUE / most);
		}
		return bytes;
	}

	private static float norm(byte[] vector) {
		double square = 0;
		for (byte value : vector) {
			square += value * value;
		}
		return (float) Math.sqrt(square);
	}

	private static float[][] centers(byte[][] vectors, float[] norms) {
		int count = (int) Math.sqrt(vectors.length);
		int step = Math.max(1, vectors.length / MAX_SAMPLE);
		int[] sample = IntStream.iterate(0, (row) -> row < vectors.length, (row) -> row + step).toArray();
		float[][] centers = new float[count][];
		for (int i = 0; i < count; i++) {
			centers[i] = unit(vectors[sample[(int) ((long) i * sample.length / count)]]);
		}
		for (int i = 0; i < ITERATIONS; i++) {
			centers = moved(centers, vectors, norms, sample);
		}
		return centers;
	}

	private static float[][] moved(float[][] centers, byte[][] vectors, float[] norms, int[] sample) {
		var columns = new Columns(List.of(centers));
		int[] nearest = Arrays.stream(sample).parallel().map((row) -> columns.best(vectors[row])).toArray();
		float[][] sums = new float[centers.length][vectors[0].length];
		for (int i = 0; i < sample.length; i++) {
			float[] sum = sums[nearest[i]];
			byte[] vector = vectors[sample[i]];
			for (int d = 0; d < sum.length; d++) {
				sum[d] += vector[d] / norms[sample[i]];
			}
		}
		for (int i = 0; i < sums.length; i++) {
			sums[i] = unit(sums[i], centers[i]);
		}
		return sums;
	}

	private static float[] unit(byte[] vector) {
		float[] values = new float[vector.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = vector[i];
		}
		return unit(values, values);
	}

	private static float[] unit(float[] sum, float[] ifZero) {
		float norm = (float) Math.sqrt(dot(sum, sum));
		if (norm == 0) {
			return ifZero;
		}
		for (int i = 0; i < sum.length; i++) {
			sum[i] /= norm;
		}
		return sum;
	}

	private static int[][] groups(byte[][] vectors, Columns centers) {
		int[] nearest = IntStream.range(0, vectors.length)
			.parallel()
			.map((row) -> centers.best(vectors[row]))
			.toArray();
		int[][] groups = new int[centers.count()][];
		int[] sizes = new int[groups.length];
		Arrays.stream(nearest).forEach((group) -> sizes[group]++);
		Arrays.setAll(groups, (group) -> new int[sizes[group]]);
		for (int row = nearest.length - 1; row >= 0; row--) {
			groups[nearest[row]][--sizes[nearest[row]]] = row;
		}
		return groups;
	}

	private static float dot(float[] one, float[] other) {
		float sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

	/** Returns the compressed vector of a row. */
	byte[] vector(int row) {
		return this.vectors[row];
	}

	/** Returns the cosine similarity of a row and a vector of length 1. */
	float similarity(int row, float[] query) {
		byte[] vector = this.vectors[row];
		float sum = 0;
		for (int i = 0; i < query.length; i++) {
			sum += vector[i] * query[i];
		}
		return sum / this.norms[row];
	}

	/**
	 * Returns the rows nearest to each vector of length 1, nearest first.
	 * @param penalties what is taken off the similarity of each row
	 */
	List<List<Neighbor>> nearest(List<float[]> queries, float[] penalties, int most) {
		List<PriorityQueue<Neighbor>> found = new ArrayList<>();
		queries.forEach((query) -> found.add(new PriorityQueue<>(Neighbor.NEAREST_FIRST.reversed())));
		List<List<Integer>> asking = asking(queries);
		IntStream.range(0, this.groups.length)
			.parallel()
			.filter((group) -> !asking.get(group).isEmpty())
			.forEach((group) -> look(group, asking.get(group), queries, penalties, most, found));
		return found.stream().map((best) -> best.stream().sorted(Neighbor.NEAREST_FIRST).toList()).toList();
	}

	/** Returns which queries look at each group. */
	private List<List<Integer>> asking(List<float[]> queries) {
		List<List<Integer>> asking = new ArrayList<>();
		Arrays.stream(this.groups).forEach((group) -> asking.add(new ArrayList<>()));
		for (int i = 0; i < queries.size(); i++) {
			for (int group : probed(queries.get(i))) {
				asking.get(group).add(i);
			}
		}
		return asking;
	}

	private int[] probed(float[] query) {
		if (this.centers.length == 0) {
			return new int[] { 0 };
		}
		float[] similarities = new float[this.centers.length];
		for (int group = 0; group < similarities.length; group++) {
			similarities[group] = dot(this.centers[group], query);
		}
		return IntStream.range(0, similarities.length)
			.boxed()
			.sorted(Comparator.comparing((group) -> -similarities[group]))
			.limit(PROBED)
			.mapToInt(Integer::intValue)
			.toArray();
	}

	private void look(int group, List<Integer> asking, List<float[]> queries, float[] penalties, int most,
			List<PriorityQueue<Neighbor>> found) {
		var columns = new Columns(asking.stream().map(queries::get).toList());
		float[] products = new float[asking.size()];
		float[] least = new float[asking.size()];
		List<PriorityQueue<Neighbor>> best = asking.stream()
			.map((query) -> new PriorityQueue<>(Neighbor.NEAREST_FIRST.reversed()))
			.toList();
		Arrays.fill(least, -1);
		for (int row : this.groups[group]) {
			columns.times(this.vectors[row], products);
			for (int i = 0; i < products.length; i++) {
				float similarity = products[i] / this.norms[row] - penalties[row];
				if (similarity > least[i]) {
					least[i] = add(best.get(i), new Neighbor(row, similarity), most);
				}
			}
		}
		for (int i = 0; i < products.length; i++) {
			PriorityQueue<Neighbor> all = found.get(asking.get(i));
			synchronized (all) {
				best.get(i).forEach((neighbor) -> add(all, neighbor, most));
			}
		}
	}

	/** Returns what another one has to surpass. */
	private static float add(PriorityQueue<Neighbor> best, Neighbor neighbor, int most) {
		best.add(neighbor);
		if (best.size() > most) {
			best.poll();
		}
		return (best.size() < most) ? -1 : best.element().similarity();
	}

	double bytes() {
		return (double) this.vectors.length * (this.vectors.length > 0 ? this.vectors[0].length + 40 : 0);
	}

	/** A row, and its similarity with what is taken off. */
	record Neighbor(int row, float similarity) {

		static final Comparator<Neighbor> NEAREST_FIRST = Comparator.comparing(Neighbor::similarity)
			.reversed()
			.thenComparing(Neighbor::row);

	}

}
