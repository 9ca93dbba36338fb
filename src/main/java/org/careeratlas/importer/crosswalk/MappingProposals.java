package org.careeratlas.importer.crosswalk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.careeratlas.importer.crosswalk.OfficialMatches.Verdict;

/**
 * Sorts the proposals of the rules. What publishers say of either concept comes first,
 * then what the editors say of the pair, then the first rule with a proposal.
 */
final class MappingProposals {

	private final List<StatedMatch> stated;

	private final OfficialMatches official;

	private final Set<ConceptPair> decided = new HashSet<>();

	private final List<MappingProposal> accepted = new ArrayList<>();

	private final List<MappingProposal> disputed = new ArrayList<>();

	MappingProposals(List<CrosswalkCandidate> candidates, List<StatedMatch> stated) {
		this.stated = stated;
		this.official = new OfficialMatches(candidates, stated);
		stated.stream()
			.filter((match) -> !match.official())
			.forEach((match) -> this.decided.add(new ConceptPair(match.from(), match.to())));
	}

	/** Adds the proposal of a rule that has evidence of its own. */
	void add(MappingProposal proposal) {
		if (this.decided.add(pair(proposal))) {
			switch (this.official.on(proposal)) {
				case SILENT -> this.accepted.add(proposal);
				case AGREES -> {
					// the publisher's word is enough
				}
				case DISAGREES -> this.disputed.add(proposal);
			}
		}
	}

	/**
	 * Adds what follows from statements of others; against publishers it is no evidence.
	 */
	void infer(MappingProposal proposal) {
		if (this.official.on(proposal) == Verdict.SILENT && this.decided.add(pair(proposal))) {
			this.accepted.add(proposal);
		}
	}

	private static ConceptPair pair(MappingProposal proposal) {
		return new ConceptPair(proposal.from(), proposal.to());
	}

	/** Returns the stated matches and all accepted proposals so far. */
	List<StatedMatch> matches() {
		return Stream
			.concat(this.stated.stream(),
					this.accepted.stream()
						.map((proposal) -> new StatedMatch(proposal.from(), proposal.mapping(), proposal.to(), false)))
			.toList();
	}

	List<MappingProposal> accepted() {
		return this.accepted;
	}

	/** Returns the proposals that publishers contradict. */
	List<MappingProposal> disputed() {
		return this.disputed;
	}

}
