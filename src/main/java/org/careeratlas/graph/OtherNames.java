package org.careeratlas.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** The other names of concepts, which are many, and which lists do without. */
@Component
public class OtherNames {

	private static final String NAMES = """
			UNWIND $ids AS id
			MATCH (concept:Node {id: id})
			WHERE concept.alsoKnownAs IS NOT NULL
			RETURN id, concept.alsoKnownAs AS names
			""";

	private final Cypher cypher;

	private final NearCache cache;

	OtherNames(Cypher cypher, NearCache cache) {
		this.cypher = cypher;
		this.cache = cache;
	}

	/** The other names of each concept that has any. */
	public Map<Id, List<String>> of(Set<Id> concepts) {
		return this.cache.get(NAMES, concepts, this::read);
	}

	private Map<Id, List<String>> read(Set<Id> concepts) {
		return this.cypher
			.read(NAMES, Map.of("ids", concepts.stream().map(Id::value).toList()),
					(row) -> Map.entry(Values.id(row), Values.texts(row, "names")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
