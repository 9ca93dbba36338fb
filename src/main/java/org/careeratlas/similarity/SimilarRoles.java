package org.careeratlas.similarity;

import org.careeratlas.concepts.SameConcepts;
import org.careeratlas.neo4j.GraphSnapshot;
import org.careeratlas.neo4j.GraphSnapshots;
import org.springframework.stereotype.Repository;

/** Holds the similarity index of the current graph. */
@Repository
public class SimilarRoles {

	private final GraphSnapshot<SimilarityIndex> index;

	SimilarRoles(GraphSnapshots snapshots, Portraits portraits, SameConcepts same) {
		this.index = snapshots.of("similar-roles", () -> SimilarityIndex.of(portraits.all(), same.preferred()),
				SimilarityIndex::bytes);
	}

	public SimilarityIndex index() {
		return this.index.get();
	}

}
