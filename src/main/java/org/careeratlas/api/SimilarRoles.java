package org.careeratlas.api;

import org.careeratlas.analysis.matching.SimilarityIndex;
import org.careeratlas.graph.Derived;
import org.careeratlas.graph.GraphVersion;
import org.careeratlas.graph.Portraits;

import org.springframework.stereotype.Component;

/** The index of similar roles, which is that of the graph as it is. */
@Component
class SimilarRoles {

	private final Derived<SimilarityIndex> index;

	SimilarRoles(GraphVersion version, Portraits portraits) {
		this.index = new Derived<>(version, () -> SimilarityIndex.of(portraits.all(), portraits.sameSkills()));
	}

	SimilarityIndex index() {
		return this.index.get();
	}

}
