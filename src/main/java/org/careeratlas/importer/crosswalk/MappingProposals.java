package org.careeratlas.importer.crosswalk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects the proposals of the rules, at most one for each pair, and none for pairs that
 * sources match.
 */
final class MappingProposals {

	private final List<StatedMatch> stated;

	private final Set<ConceptPair> decided = new HashSet<>();

	private final List<MappingProposal> proposals = new ArrayList<>();

	MappingProposals(List<StatedMatch> stated) {
		this.stated = stated;
		stated.forEach((match) -> this.decided.add(new ConceptPair(match.from(), match.to())));
	}

	void add(MappingProposal proposal) {
		if (this.decided.add(new ConceptPair(proposal.from(), proposal.to()))) {
			this.proposals.add(proposal);
		}
	}

	/** Returns the stated matches and all proposals so far. */
	List<StatedMatch> matches() {
		return Stream
			.concat(this.stated.stream(),
					this.proposals.stream()
						.map((proposal) -> new StatedMatch(proposal.from(), proposal.mapping(), proposal.to())))
			.toList();
	}

	List<MappingProposal> all() {
		return this.proposals;
	}

}
