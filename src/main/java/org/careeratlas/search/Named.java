package org.careeratlas.search;

import java.util.List;

import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;

/**
 * A concept as the search knows it.
 *
 * @param reported other names that people report as their job title
 * @param others all other names
 * @param codes codes of classifications, and the abbreviation
 * @param curated whether editors of the atlas describe it
 * @param degree number of its relationships
 * @param employed thousands of people who work in the role; 0 where it is not known
 * @param preferred concept that stands for all that are the same as this one
 */
record Named(Id id, ConceptKind kind, String name, List<String> reported, List<String> others, List<String> codes,
		boolean curated, int degree, double employed, Id preferred) {

	/** People ask for roles more often than for skills that are called alike. */
	private static final double ROLE = 0.3;

	/** How O*NET's occupations end that are what is left of a group. */
	private static final String REST = "All Other";

	private static final double MOST_PEOPLE = 7;

	private static final double MOST_RELATIONSHIPS = 3;

	/**
	 * Returns how likely somebody means this concept rather than another, -.5 to about 2:
	 * curated concepts before all others, and then those with the most people or
	 * relationships. Hardly anybody means what is left of a group.
	 */
	double prior() {
		double people = Math.log10(1 + 1000 * this.employed) / MOST_PEOPLE;
		double known = Math.log10(1 + this.degree) / MOST_RELATIONSHIPS;
		double always = (this.curated ? 0.8 : 0) - (this.name.endsWith(REST) ? 0.5 : 0);
		return always + ((this.kind == ConceptKind.ROLE) ? ROLE + 0.6 * people + 0.3 * known : known);
	}

}
