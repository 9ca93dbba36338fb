package org.careeratlas.similarity;

/**
 * The ways in which roles are compared, with their weights.
 * <p>
 * The weights are integers, found by coordinate ascent on one half of the rated
 * occupations of O*NET 29.2. The objective was the sum of recall@10, recall@20, AUC and
 * half the MRR against O*NET's related occupations. {@code MatchingBenchmark} repeats the
 * search and measures the other half.
 */
enum Ranker {

	/** Required skills: cosine of how specific each skill is to the role. */
	SKILLS(10),
	/** Work: words of responsibilities, activities and the summary. */
	WORK(5),
	/** Titles: words and pairs of words of all names. */
	TITLES(3),
	/** Tools: words of the names of tools, frameworks and certifications. */
	TOOLS(1),
	/** Job zone: the preparation that roles require. */
	JOB_ZONE(1);

	private final double weight;

	Ranker(double weight) {
		this.weight = weight;
	}

	double weight() {
		return this.weight;
	}

}
