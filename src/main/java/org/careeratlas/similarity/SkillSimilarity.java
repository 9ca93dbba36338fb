package org.careeratlas.similarity;

import java.util.Arrays;

/**
 * Compares the skills of roles whose catalogues share most of them. If two catalogues
 * have few skills in common, sharing none says nothing about two roles.
 *
 * @param origins number of each role's catalogue
 * @param known by role and catalogue: the share of the role's squared length in skills
 * that the catalogue also requires
 */
record SkillSimilarity(TermMatrix vectors, int[] origins, float[][] known) implements Similarity {

	/** Minimum share that each role needs in the other's catalogue to be compared. */
	private static final double MIN_KNOWN = 0.5;

	static SkillSimilarity of(TermMatrix vectors, int[] origins, int catalogues) {
		var skills = CatalogueTerms.of(vectors, origins, catalogues);
		var known = new float[origins.length][catalogues];
		for (int role = 0; role < origins.length; role++) {
			for (int catalogue = 0; catalogue < catalogues; catalogue++) {
				known[role][catalogue] = knownShare(vectors, role, skills, catalogue);
			}
		}
		return new SkillSimilarity(vectors, origins, known);
	}

	private static float knownShare(TermMatrix vectors, int role, CatalogueTerms catalogues, int catalogue) {
		int[] skills = vectors.terms(role);
		float[] weights = vectors.weights(role);
		float share = 0;
		for (int i = 0; i < skills.length; i++) {
			share += catalogues.has(catalogue, skills[i]) ? weights[i] * weights[i] : 0;
		}
		return share;
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
		return this.known[one][this.origins[other]] >= MIN_KNOWN && this.known[other][this.origins[one]] >= MIN_KNOWN;
	}

	@Override
	public long bytes() {
		return this.vectors.bytes() + Arrays.stream(this.known).mapToLong((shares) -> 4L * (1 + shares.length)).sum();
	}

}
