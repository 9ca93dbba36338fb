package org.careeratlas.similarity;

import java.util.Arrays;

import org.careeratlas.similarity.Scale.Moments;

/**
 * The scales of one ranker, one for each pair of groups of roles.
 * <p>
 * A small catalogue, such as a curated job family, covers only a corner of the world of
 * work, where all roles are similar. All small catalogues therefore share one scale: that
 * of their pairs with any role. If one of their roles can be compared with fewer roles
 * than a large catalogue has, the missing pairs count as similarity 0.
 */
final class Scales {

	private final Groups groups;

	/** Scales by two groups, the lower one first. */
	private final Scale[][] scales;

	Scales(Similarity similarity, Groups groups) {
		this.groups = groups;
		var moments = new Moments[groups.count()][groups.count()];
		Arrays.stream(moments).forEach((row) -> Arrays.setAll(row, (group) -> new Moments()));
		groups.sample(Groups.LARGE).forEach((role) -> addMoments(role, similarity.to(role), moments));
		this.scales = Arrays.stream(moments)
			.map((row) -> Arrays.stream(row).map(Moments::scale).toArray(Scale[]::new))
			.toArray(Scale[][]::new);
		Arrays.fill(this.scales[Groups.SMALL],
				moments[Groups.SMALL][Groups.SMALL].scaleOfAtLeast(groups.pairsOfSmall()));
	}

	private void addMoments(int role, float[] similarities, Moments[][] moments) {
		for (int other = 0; other < similarities.length; other++) {
			if (other != role) {
				moments[this.groups.lower(role, other)][this.groups.upperOfSampled(role, other)]
					.add(similarities[other]);
			}
		}
	}

	/** Returns the z-scores of a role's similarities with all roles. */
	double[] zScores(int role, float[] similarities) {
		var zScores = new double[similarities.length];
		Arrays.setAll(zScores, (other) -> this.scales[this.groups.lower(role, other)][this.groups.upper(role, other)]
			.zScore(similarities[other]));
		return zScores;
	}

}
