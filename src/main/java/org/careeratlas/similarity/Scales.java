package org.careeratlas.similarity;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.careeratlas.similarity.Scale.Moments;

/**
 * The scales of one ranker, one for each pair of catalogues. Catalogues describe roles in
 * different ways, so that a similarity is standardized among the pairs of roles of the
 * same two catalogues.
 * <p>
 * A small catalogue, such as a curated job family, covers only a corner of the world of
 * work, where all roles are similar. All small catalogues therefore share one scale: that
 * of their pairs with any role. If one of their roles can be compared with fewer roles
 * than a large catalogue has, the missing pairs count as similarity 0.
 */
final class Scales {

	/**
	 * Minimum number of roles of a large catalogue, and the approximate size of the
	 * sample from which its scale is estimated.
	 */
	static final int LARGE = 400;

	private static final int SMALL = 0;

	/**
	 * Group of each role: 0 for small catalogues, otherwise the catalogue's number plus
	 * one.
	 */
	private final int[] groups;

	/** Scales by two groups, the lower one first. */
	private final Scale[][] scales;

	/**
	 * Computes the scales.
	 * @param origins number of each role's catalogue
	 * @param catalogues number of catalogues
	 */
	Scales(Similarity similarity, int[] origins, int catalogues) {
		int[] sizes = sizes(origins, catalogues);
		this.groups = Arrays.stream(origins).map((origin) -> (sizes[origin] < LARGE) ? SMALL : origin + 1).toArray();
		var moments = new Moments[catalogues + 1][catalogues + 1];
		Arrays.stream(moments).forEach((row) -> Arrays.setAll(row, (group) -> new Moments()));
		IntStream.rangeClosed(0, catalogues)
			.flatMap(this::sample)
			.forEach((role) -> addMoments(role, similarity.to(role), moments));
		this.scales = Arrays.stream(moments)
			.map((row) -> Arrays.stream(row).map(Moments::scale).toArray(Scale[]::new))
			.toArray(Scale[][]::new);
		long pairs = IntStream.of(this.groups).filter((group) -> group == SMALL).count() * (LARGE - 1);
		Arrays.fill(this.scales[SMALL], moments[SMALL][SMALL].scaleOfAtLeast(pairs));
	}

	private static int[] sizes(int[] origins, int catalogues) {
		var sizes = new int[catalogues];
		Arrays.stream(origins).forEach((origin) -> sizes[origin]++);
		return sizes;
	}

	/** Returns all roles of small catalogues, and a regular sample of a large one. */
	private IntStream sample(int group) {
		int[] roles = IntStream.range(0, this.groups.length).filter((role) -> this.groups[role] == group).toArray();
		int step = (group == SMALL) ? 1 : Math.ceilDiv(roles.length, LARGE);
		return IntStream.range(0, roles.length).filter((i) -> i % step == 0).map((i) -> roles[i]);
	}

	private void addMoments(int role, float[] similarities, Moments[][] moments) {
		for (int other = 0; other < similarities.length; other++) {
			if (other != role) {
				int upper = (this.groups[role] == SMALL) ? SMALL : upper(role, other);
				moments[lower(role, other)][upper].add(similarities[other]);
			}
		}
	}

	private int lower(int role, int other) {
		return Math.min(this.groups[role], this.groups[other]);
	}

	private int upper(int role, int other) {
		return Math.max(this.groups[role], this.groups[other]);
	}

	/** Returns the z-scores of a role's similarities with all roles. */
	double[] zScores(int role, float[] similarities) {
		var zScores = new double[similarities.length];
		Arrays.setAll(zScores,
				(other) -> this.scales[lower(role, other)][upper(role, other)].zScore(similarities[other]));
		return zScores;
	}

}
