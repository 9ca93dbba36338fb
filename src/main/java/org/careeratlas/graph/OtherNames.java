package org.careeratlas.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** The other names of concepts, which are many, and which lists do without. */
@Component
public class OtherNames {

	private final Cypher cypher;

	OtherNames(Cypher cypher) {
		this.cypher = cypher;
	}

	/** The other names of each concept that has any. */
	public Map<Id, List<String>> of(Set<Id> concepts) {
		return this.cypher
			.read("""
					UNWIND $ids AS id
					MATCH (concept:Node {id: id})
					WHERE concept.alsoKnownAs IS NOT NULL
					RETURN id, concept.alsoKnownAs AS names
					""", Map.of("ids", concepts.stream().map(Id::value).toList()),
					(row) -> Map.entry(Values.id(row), Values.texts(row, "names")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
