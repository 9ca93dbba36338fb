package org.careeratlas.analysis.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.careeratlas.analysis.matching.Scale.Moments;

/**
 * The scales of one ranker for each two catalogues, since each has its own way of
 * describing roles: a similarity stands high where it is high among the pairs of roles of
 * the same two catalogues.
 * <p>
 * A small catalogue, such as a curated family, is but a corner of the world of work, in
 * which everything is alike. All small ones share one scale, that of their pairs with any
 * role. Where a role of theirs can be compared with fewer roles than a large catalogue
 * has, those missing are taken to have nothing in common with it.
 */
final class Scales {

	/**
	 * From as many roles on a catalogue is large; no more of them are needed to tell of
	 * all.
	 */
	static final int LARGE = 400;

	private static final int SMALL = 0;

	/** By role: 0 for small catalogues, else the catalogue's number plus one. */
	private final int[] groups;

	/** By two groups, the lower number first. */
	private final Scale[][] scales;

	/**
	 * Finds the scales.
	 * @param origins the catalogue of each role, by number
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
		long all = IntStream.of(this.groups).filter((group) -> group == SMALL).count() * (LARGE - 1);
		Arrays.fill(this.scales[SMALL], moments[SMALL][SMALL].scaleAmong(all));
	}

	private static int[] sizes(int[] origins, int catalogues) {
		var sizes = new int[catalogues];
		Arrays.stream(origins).forEach((origin) -> sizes[origin]++);
		return sizes;
	}

	/** All roles of small catalogues, and each so-manieth of a large one. */
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

	/** How high the similarities of a role with all others stand. */
	double[] standings(int role, float[] similarities) {
		var standings = new double[similarities.length];
		Arrays.setAll(standings,
				(other) -> this.scales[lower(role, other)][upper(role, other)].standing(similarities[other]));
		return standings;
	}

}
