package org.careeratlas.importer.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.careeratlas.graph.Mapping;
import org.careeratlas.graph.Term;

/**
 * A code that names one concept makes concepts of different catalogues the same. Codes of
 * the SOC and of ISCO do not count: they name groups of occupations.
 */
record SameCode(List<Term> terms) {

	private static final List<String> SCHEMES = List.of("ONET_SOC", "ONET_ELEMENT", "ESCO");

	void forEach(Consumer<Finding> findings) {
		SCHEMES
			.forEach((scheme) -> byCode(scheme).forEach((code, terms) -> pairs(scheme + " " + code, terms, findings)));
	}

	private Map<String, List<Term>> byCode(String scheme) {
		return this.terms.stream()
			.filter((term) -> term.code(scheme).isPresent())
			.collect(Collectors.groupingBy((term) -> term.code(scheme).orElseThrow(), TreeMap::new,
					Collectors.toList()));
	}

	private static void pairs(String code, List<Term> terms, Consumer<Finding> findings) {
		if (terms.size() > 1 && eachOfAnotherOrigin(terms)) {
			Term first = terms.getFirst();
			terms.stream()
				.skip(1)
				.filter((term) -> term.isRole() == first.isRole())
				.forEach((term) -> findings.accept(
						new Finding(first.id(), Mapping.EXACT, term.id(), "Both have the code %s.".formatted(code))));
		}
	}

	/** A code that one catalogue gives twice names no single concept. */
	private static boolean eachOfAnotherOrigin(List<Term> terms) {
		return terms.stream().map(Term::origin).distinct().count() == terms.size();
	}

}
