package org.careeratlas.importer.crosswalk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.careeratlas.graph.StatedMatch;

/** What sources say, and what rules add: at most one finding for each pair. */
final class Findings {

	private final List<StatedMatch> stated;

	private final Set<Pair> decided = new HashSet<>();

	private final List<Finding> found = new ArrayList<>();

	Findings(List<StatedMatch> stated) {
		this.stated = stated;
		stated.forEach((match) -> this.decided.add(new Pair(match.from(), match.to())));
	}

	void add(Finding finding) {
		if (this.decided.add(new Pair(finding.from(), finding.to()))) {
			this.found.add(finding);
		}
	}

	/** All matches that are known by now. */
	List<StatedMatch> known() {
		return Stream
			.concat(this.stated.stream(),
					this.found.stream()
						.map((finding) -> new StatedMatch(finding.from(), finding.mapping(), finding.to())))
			.toList();
	}

	List<Finding> found() {
		return this.found;
	}

}
