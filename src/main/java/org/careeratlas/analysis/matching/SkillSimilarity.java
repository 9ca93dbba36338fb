package org.careeratlas.analysis.matching;

import java.util.Arrays;

/**
 * Compares skills, of roles whose catalogues know the same ones: where two catalogues
 * have few skills in common, that roles share none says nothing.
 *
 * @param origins the catalogue of each role, by number
 * @param known by role and catalogue: which share of the role's squared length lies in
 * skills that the catalogue asks for as well
 */
record SkillSimilarity(Vectors vectors, int[] origins, float[][] known) implements Similarity {

	/** Of either role, for the other's catalogue, to be compared. */
	private static final double KNOWN = 0.5;

	static SkillSimilarity of(Vectors vectors, int[] origins, int catalogues) {
		var asked = new boolean[catalogues][vectors.termCount()];
		for (int role = 0; role < origins.length; role++) {
			for (int skill : vectors.terms(role)) {
				asked[origins[role]][skill] = true;
			}
		}
		var known = new float[origins.length][catalogues];
		for (int role = 0; role < origins.length; role++) {
			for (int catalogue = 0; catalogue < catalogues; catalogue++) {
				known[role][catalogue] = known(vectors, role, asked[catalogue]);
			}
		}
		return new SkillSimilarity(vectors, origins, known);
	}

	private static float known(Vectors vectors, int role, boolean[] asked) {
		int[] skills = vectors.terms(role);
		float[] weights = vectors.weights(role);
		float known = 0;
		for (int i = 0; i < skills.length; i++) {
			known += asked[skills[i]] ? weights[i] * weights[i] : 0;
		}
		return known;
	}

	@Override
	public float[] to(int role) {
		float[] similarities = this.vectors.cosines(role);
		for (int other = 0; other < similarities.length; other++) {
			similarities[other] = comparable(role, other) ? Similarity.ofCosine(similarities[other]) : Float.NaN;
		}
		return similarities;
	}

	private boolean comparable(int one, int other) {
		return this.known[one][this.origins[other]] >= KNOWN && this.known[other][this.origins[one]] >= KNOWN;
	}

	@Override
	public long bytes() {
		return this.vectors.bytes() + Arrays.stream(this.known).mapToLong((shares) -> 4L * (1 + shares.length)).sum();
	}

}
