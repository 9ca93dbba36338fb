package org.careeratlas.sources;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.model.Source;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.GraphVersion;
import org.springframework.stereotype.Repository;

/** Reads all sources; there are only a few. */
@Repository
public class Sources {

	private final SourceRepository repository;

	private final Cypher cypher;

	private final GraphVersion version;

	private volatile Known known = new Known("", Map.of());

	Sources(SourceRepository repository, Cypher cypher, GraphVersion version) {
		this.repository = repository;
		this.cypher = cypher;
		this.version = version;
	}

	/**
	 * Returns the sources with the ids; unknown ids are left out. Nearly every answer
	 * needs some, so they are kept until the graph changes.
	 */
	List<Source> withIds(Set<Id> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Known current = known(this.version.current());
		return ids.stream().sorted().flatMap((id) -> Stream.ofNullable(current.sources().get(id))).toList();
	}

	private Known known(String version) {
		Known last = this.known;
		if (!last.version().equals(version)) {
			last = new Known(version, all().stream().collect(Collectors.toMap(Source::id, Function.identity())));
			this.known = last;
		}
		return last;
	}

	/** Returns all sources, ordered by name. */
	public List<Source> all() {
		return this.cypher.read(this.repository::findAllByOrderByNameKeyAscIdAsc)
			.stream()
			.map(SourceEntity::toSource)
			.toList();
	}

	private record Known(String version, Map<Id, Source> sources) {
	}

}
