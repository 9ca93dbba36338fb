package org.careeratlas.importer.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careeratlas.model.Id;

/** What publishers state of the concepts of two catalogues. */
final class OfficialMatches {

	private final Map<Id, String> origins;

	private final Map<Topic, List<StatedMatch>> matches = new HashMap<>();

	OfficialMatches(List<CrosswalkCandidate> candidates, List<StatedMatch> stated) {
		this.origins = candidates.stream()
			.collect(Collectors.toMap(CrosswalkCandidate::id, CrosswalkCandidate::origin, (one, same) -> one));
		stated.stream().filter(StatedMatch::official).forEach((match) -> {
			add(match.from(), match.to(), match);
			add(match.to(), match.from(), match);
		});
	}

	private void add(Id concept, Id other, StatedMatch match) {
		this.matches.computeIfAbsent(topic(concept, other), (topic) -> new ArrayList<>()).add(match);
	}

	/**
	 * Judges a proposal. A publisher who matches a concept with others of a catalogue has
	 * looked through that catalogue.
	 */
	Verdict on(MappingProposal proposal) {
		List<StatedMatch> said = List.of(topic(proposal.from(), proposal.to()), topic(proposal.to(), proposal.from()))
			.stream()
			.map((topic) -> this.matches.getOrDefault(topic, List.of()))
			.flatMap(List::stream)
			.toList();
		if (said.isEmpty()) {
			return Verdict.SILENT;
		}
		return said.stream().anyMatch((match) -> match.agreesWith(proposal)) ? Verdict.AGREES : Verdict.DISAGREES;
	}

	private Topic topic(Id concept, Id other) {
		return new Topic(concept, this.origins.getOrDefault(other, ""));
	}

	/** What publishers say of a proposal. */
	enum Verdict {

		/** They match neither concept with anything of the other catalogue. */
		SILENT,
		/** They state the same. */
		AGREES,
		/** They match one of the concepts with others, or the pair in another way. */
		DISAGREES

	}

	/** The matches of a concept in one catalogue. */
	private record Topic(Id concept, String catalogue) {
	}

}
