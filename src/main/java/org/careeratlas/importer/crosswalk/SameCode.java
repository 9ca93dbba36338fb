package org.careeratlas.importer.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.careeratlas.model.fact.Mapping;

/**
 * Matches concepts of different catalogues that share a code. Ignores codes of the SOC
 * and ISCO, which identify groups of occupations.
 */
record SameCode(List<CrosswalkCandidate> candidates) {

	private static final List<String> SCHEMES = List.of("ONET_SOC", "ONET_ELEMENT", "ESCO");

	void forEach(Consumer<MappingProposal> proposals) {
		SCHEMES.forEach((scheme) -> byCode(scheme)
			.forEach((code, candidates) -> pairs(scheme + " " + code, candidates, proposals)));
	}

	private Map<String, List<CrosswalkCandidate>> byCode(String scheme) {
		return this.candidates.stream()
			.filter((candidate) -> candidate.code(scheme).isPresent())
			.collect(Collectors.groupingBy((candidate) -> candidate.code(scheme).orElseThrow(), TreeMap::new,
					Collectors.toList()));
	}

	private static void pairs(String code, List<CrosswalkCandidate> candidates, Consumer<MappingProposal> proposals) {
		if (candidates.size() > 1 && haveDistinctOrigins(candidates)) {
			CrosswalkCandidate first = candidates.getFirst();
			candidates.stream()
				.skip(1)
				.filter((candidate) -> candidate.isRole() == first.isRole())
				.forEach((candidate) -> proposals.accept(new MappingProposal(first.id(), Mapping.EXACT, candidate.id(),
						"Both have the code %s.".formatted(code))));
		}
	}

	/** A code that occurs twice in one catalogue does not identify a concept. */
	private static boolean haveDistinctOrigins(List<CrosswalkCandidate> candidates) {
		return candidates.stream().map(CrosswalkCandidate::origin).distinct().count() == candidates.size();
	}

}
