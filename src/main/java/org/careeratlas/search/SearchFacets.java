package org.careeratlas.search;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.model.page.Facet;
import org.careeratlas.model.page.FacetValue;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.PropertyReader;
import org.springframework.stereotype.Repository;

/** Counts hits by kind, by family and job zone of roles, and by source. */
@Repository
class SearchFacets {

	private static final String KIND = "kind";

	private static final List<String> FIELDS = List.of(KIND, "family", "jobZone", "source");

	private final Cypher cypher;

	private final Search search;

	SearchFacets(Cypher cypher, Search search) {
		this.cypher = cypher;
		this.search = search;
	}

	/** Returns the counts of the hits; those by kind leave out which kinds are wanted. */
	List<Facet> of(SearchHits hits, String query, Set<ConceptKind> kinds) {
		Map<String, List<FacetValue>> ofHits = count(hits);
		boolean all = kinds.size() == ConceptKind.values().length;
		Map<String, List<FacetValue>> ofAll = all ? ofHits
				: count(this.search.find(query, EnumSet.allOf(ConceptKind.class)));
		return FIELDS.stream()
			.map((field) -> new Facet(field, (field.equals(KIND) ? ofAll : ofHits).getOrDefault(field, List.of())))
			.toList();
	}

	private Map<String, List<FacetValue>> count(SearchHits hits) {
		if (hits.ranked().isEmpty()) {
			return Map.of();
		}
		return this.cypher
			.read("""
					UNWIND $ids AS id
					MATCH (node:Node {id: id})
					WITH node, [node.source] + COLLECT { MATCH (node)-[:STATED_BY]->(by:Source) RETURN by.id } AS stated
					UNWIND [['kind', head([label IN labels(node) WHERE NOT label IN ['Node', 'Concept']])], ['family', node.family],
					  ['jobZone', toString(node.jobZone)]] + [one IN stated | ['source', one]] AS fact
					WITH DISTINCT node, fact[0] AS field, fact[1] AS value, node.source AS source
					WHERE value IS NOT NULL
					RETURN field, value, count(*) AS count, collect(DISTINCT source) AS sources
					""",
					Map.of("ids", hits.ranked().stream().map((hit) -> hit.id().value()).toList()), (row) -> {
						String field = row.get("field").asString();
						String value = row.get("value").asString();
						List<Id> sources = row.get("sources").asList(PropertyReader::asId);
						return Map.entry(field, new FacetValue(field.equals(KIND) ? kind(value) : value,
								row.get("count").asInt(), field.equals("source") ? List.of(new Id(value)) : sources));
					})
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.comparing(FacetValue::count, Comparator.reverseOrder())
				.thenComparing(FacetValue::value)))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/** Returns the constant of the label, as clients name the kind. */
	private static String kind(String label) {
		return Stream.of(ConceptKind.values())
			.filter((kind) -> kind.label().equals(label))
			.map(ConceptKind::name)
			.findFirst()
			.orElse(label);
	}

}
