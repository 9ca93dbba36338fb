package org.careeratlas.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares a person's skills and tools with those of roles.
 *
 * @param wordNumbers term numbers of the words in names of tools
 */
record PersonSimilarity(PersonSkills skills, TextSimilarity tools, Map<String, Integer> wordNumbers) {

	/** Returns how similar the names are to the tools of each role. */
	float[] byTools(List<String> names) {
		var words = new Words();
		var counts = new HashMap<Integer, Double>();
		names.stream()
			.flatMap((name) -> words.of(name).stream())
			.map(this.wordNumbers::get)
			.filter(Objects::nonNull)
			.forEach((number) -> counts.merge(number, 1.0, Double::sum));
		counts.replaceAll((number, count) -> WordValues.inTools("", count) * this.tools.vectors().factor(number));
		return this.tools.to(new TermQuery(counts));
	}

}
