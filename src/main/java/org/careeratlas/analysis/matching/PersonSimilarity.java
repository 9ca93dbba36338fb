package org.careeratlas.analysis.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares what a person brings along with what roles ask for.
 *
 * @param words the numbers of the words in the names of tools
 */
record PersonSimilarity(PersonSkills skills, TextSimilarity tools, Map<String, Integer> words) {

	/** By the words in the names of tools. */
	float[] byTools(List<String> names) {
		var words = new Words();
		var counts = new HashMap<Integer, Double>();
		names.stream()
			.flatMap((name) -> words.of(name).stream())
			.map(this.words::get)
			.filter(Objects::nonNull)
			.forEach((number) -> counts.merge(number, 1.0, Double::sum));
		counts.replaceAll((number, count) -> Math.sqrt(count) * this.tools.vectors().factor(number));
		return this.tools.to(new Query(counts));
	}

}
