package org.careeratlas.analysis.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.careeratlas.analysis.matching.Scale.Moments;

/**
 * The scales of one ranker for each two catalogues, since each has its own way of
 * describing roles: a similarity stands high where it is high among the pairs of roles of
 * the same two catalogues.
 */
final class Scales {

	/** As many roles of a catalogue tell enough of all. */
	private static final int SAMPLE = 400;

	private final int[] origins;

	/** By two catalogues, the lower number first. */
	private final Scale[][] scales;

	/**
	 * Finds the scales.
	 * @param origins the catalogue of each role, by number
	 */
	Scales(Similarity similarity, int[] origins, int catalogues) {
		this.origins = origins;
		var moments = new Moments[catalogues][catalogues];
		Arrays.stream(moments).forEach((row) -> Arrays.setAll(row, (catalogue) -> new Moments()));
		sample(catalogues).forEach((role) -> addMoments(role, similarity.to(role), moments));
		this.scales = Arrays.stream(moments)
			.map((row) -> Arrays.stream(row).map(Moments::scale).toArray(Scale[]::new))
			.toArray(Scale[][]::new);
	}

	/** All roles of small catalogues, and each so-manieth of large ones. */
	private IntStream sample(int catalogues) {
		return IntStream.range(0, catalogues).flatMap((catalogue) -> {
			int[] roles = IntStream.range(0, this.origins.length)
				.filter((role) -> this.origins[role] == catalogue)
				.toArray();
			int step = Math.ceilDiv(roles.length, SAMPLE);
			return IntStream.range(0, roles.length).filter((i) -> i % step == 0).map((i) -> roles[i]);
		});
	}

	private void addMoments(int role, float[] similarities, Moments[][] moments) {
		for (int other = 0; other < similarities.length; other++) {
			if (other != role) {
				moments[lower(role, other)][upper(role, other)].add(similarities[other]);
			}
		}
	}

	private int lower(int role, int other) {
		return Math.min(this.origins[role], this.origins[other]);
	}

	private int upper(int role, int other) {
		return Math.max(this.origins[role], this.origins[other]);
	}

	/** How high the similarities of a role with all others stand. */
	double[] standings(int role, float[] similarities) {
		var standings = new double[similarities.length];
		Arrays.setAll(standings,
				(other) -> this.scales[lower(role, other)][upper(role, other)].standing(similarities[other]));
		return standings;
	}

}
