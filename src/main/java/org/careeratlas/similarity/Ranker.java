package org.careeratlas.similarity;

/**
 * The ways in which roles are compared, with their weights.
 * <p>
 * The weights are integers, found by coordinate ascent on one half of the rated
 * occupations of O*NET 29.2, together with the forms in which words, skills and titles
 * count. The objective was the sum of recall@10, recall@20, AUC and half the MRR against
 * O*NET's related occupations. {@code MatchingBenchmark} measures the other half.
 */
enum Ranker {

	/** Required skills: cosine of how specific each skill is to the role. */
	SKILLS(20),
	/** Work: words of responsibilities, activities and the summary. */
	WORK(10),
	/** Titles: words and pairs of words of all names. */
	TITLES(4),
	/** Tools: words of the names of tools, frameworks and certifications. */
	TOOLS(1),
	/** Job zone: the preparation that roles require. */
	JOB_ZONE(2);

	private final double weight;

	Ranker(double weight) {
		this.weight = weight;
	}

	double weight() {
		return this.weight;
	}

}
