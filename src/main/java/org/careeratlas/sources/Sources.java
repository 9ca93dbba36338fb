package org.careeratlas.sources;

import java.util.List;

import org.careeratlas.model.Source;
import org.careeratlas.neo4j.Cypher;
import org.springframework.stereotype.Repository;

/** Reads all sources; there are only a few. */
@Repository
public class Sources {

	private final SourceRepository repository;

	private final Cypher cypher;

	Sources(SourceRepository repository, Cypher cypher) {
		this.repository = repository;
		this.cypher = cypher;
	}

	/** Returns all sources, ordered by name. */
	public List<Source> all() {
		return this.cypher.read(this.repository::findAllByOrderByNameKeyAscIdAsc)
			.stream()
			.map(SourceEntity::toSource)
			.toList();
	}

}
