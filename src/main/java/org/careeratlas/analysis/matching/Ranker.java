package org.careeratlas.analysis.matching;

/**
 * In what two roles can be alike, and how much that counts.
 * <p>
 * The weights are whole numbers that a coordinate ascent found on the one half of O*NET
 * 29.2's rated occupations, for the sum of recall@10, recall@20, AUC and half the MRR
 * against O*NET's related occupations; {@code MatchingBenchmark} repeats it and measures
 * the other half.
 */
public enum Ranker {

	/** What the roles ask for: cosine of how special each skill is for them. */
	SKILLS(10),
	/** What is done: words of responsibilities, activities and the summary. */
	WORK(5),
	/** What the roles are called: words and pairs of words of all their names. */
	TITLES(3),
	/** What is used: words of the names of tools, frameworks and certifications. */
	TOOLS(1),
	/** How much preparation the roles ask for. */
	JOB_ZONE(1);

	private final double weight;

	Ranker(double weight) {
		this.weight = weight;
	}

	double weight() {
		return this.weight;
	}

}
