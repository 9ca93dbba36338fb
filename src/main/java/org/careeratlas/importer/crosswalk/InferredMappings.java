package org.careeratlas.importer.crosswalk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Mapping;

/**
 * Infers matches from exact matches. In SKOS, exact matches are symmetric and transitive,
 * so that matches of a concept also hold for its exact matches. Exact matches are
 * inferred first. If a chain of exact matches connects two concepts of one catalogue, one
 * of its links must be wrong, and nothing is inferred from it.
 */
final class InferredMappings {

	private final Map<Id, CrosswalkCandidate> candidates;

	private final List<StatedMatch> matches;

	private final Map<Id, SortedSet<Id>> chains = new HashMap<>();

	InferredMappings(List<CrosswalkCandidate> candidates, List<StatedMatch> matches) {
		this.candidates = candidates.stream().collect(Collectors.toMap(CrosswalkCandidate::id, Function.identity()));
		this.matches = matches.stream()
			.filter((match) -> this.candidates.containsKey(match.from()) && this.candidates.containsKey(match.to()))
			.toList();
		this.matches.stream().filter((match) -> match.mapping() == Mapping.EXACT).forEach(this::join);
	}

	private void join(StatedMatch exact) {
		var chain = new TreeSet<>(chain(exact.from()));
		chain.addAll(chain(exact.to()));
		chain.forEach((id) -> this.chains.put(id, chain));
	}

	void forEach(Consumer<MappingProposal> proposals) {
		for (Mapping mapping : Mapping.values()) {
			this.matches.stream().filter((match) -> match.mapping() == mapping).forEach((match) -> {
				for (Id from : exactMatches(match.from())) {
					exactMatches(match.to()).stream()
						.filter((to) -> !origin(from).equals(origin(to)))
						.filter((to) -> !from.equals(match.from()) || !to.equals(match.to()))
						.forEach((to) -> proposals
							.accept(new MappingProposal(from, mapping, to, note(match, from, to))));
				}
			});
		}
	}

	private Set<Id> exactMatches(Id id) {
		SortedSet<Id> chain = chain(id);
		return (chain.stream().map(this::origin).distinct().count() == chain.size()) ? chain : Set.of(id);
	}

	private SortedSet<Id> chain(Id id) {
		return this.chains.getOrDefault(id, new TreeSet<>(Set.of(id)));
	}

	private String origin(Id id) {
		return candidate(id).origin();
	}

	private CrosswalkCandidate candidate(Id id) {
		CrosswalkCandidate candidate = this.candidates.get(id);
		if (candidate == null) {
			throw new IllegalStateException("There is no term '%s'".formatted(id));
		}
		return candidate;
	}

	/** Names the concepts that connect the inferred pair. */
	private String note(StatedMatch match, Id from, Id to) {
		String through = List.of(match.from(), match.to())
			.stream()
			.filter((id) -> !id.equals(from) && !id.equals(to))
			.map((id) -> "'%s' (%s)".formatted(candidate(id).name(), origin(id)))
			.collect(Collectors.joining(" and "));
		return "By way of exact matches with %s.".formatted(through);
	}

}
