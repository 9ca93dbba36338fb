package org.careeratlas.api;

import io.micrometer.core.instrument.MeterRegistry;
import org.careeratlas.analysis.matching.SimilarityIndex;
import org.careeratlas.graph.Derived;
import org.careeratlas.graph.GraphVersion;
import org.careeratlas.graph.Portraits;

import org.springframework.stereotype.Component;

/** The index of similar roles, which is that of the graph as it is. */
@Component
class SimilarRoles {

	private final Derived<SimilarityIndex> index;

	SimilarRoles(GraphVersion version, MeterRegistry metrics, Portraits portraits) {
		this.index = new Derived<>(version, metrics, "similar-roles",
				() -> SimilarityIndex.of(portraits.all(), portraits.sameSkills()), SimilarityIndex::bytes);
	}

	SimilarityIndex index() {
		return this.index.get();
	}

}
