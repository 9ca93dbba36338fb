package org.careeratlas.concepts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.model.page.Facet;
import org.careeratlas.model.page.FacetValue;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NearCache;
import org.careeratlas.neo4j.PropertyReader;
import org.springframework.stereotype.Repository;

/**
 * Counts the roles that pass a filter by family, job zone, kind and source. Each count
 * leaves out what the filter itself says about that, so that it tells what another choice
 * would find.
 */
@Repository
class RoleFacets {

	private final Cypher cypher;

	private final NearCache cache;

	private final Concepts concepts;

	private final RoleSources sources;

	RoleFacets(Cypher cypher, NearCache cache, Concepts concepts, RoleSources sources) {
		this.cypher = cypher;
		this.cache = cache;
		this.concepts = concepts;
		this.sources = sources;
	}

	List<Facet> of(RoleFilter filter) {
		return this.cache.get(RoleFacets.class, filter, () -> count(filter));
	}

	private List<Facet> count(RoleFilter filter) {
		List<Part> parts = List.of(new Part("family", "n.family", filter.withoutFamily()),
				new Part("jobZone", "toString(n.jobZone)", filter.withoutZone()),
				new Part("roleKind", "n.roleKind", filter.withoutKind()));
		var parameters = new HashMap<String, Object>();
		String statement = parts.stream()
			.map((part) -> statement(part, parameters))
			.collect(Collectors.joining(" UNION ALL "));
		Map<String, List<FacetValue>> values = this.cypher
			.read(statement, parameters,
					(row) -> Map.entry(row.get("field").asString(),
							new FacetValue(row.get("value").asString(), row.get("count").asInt(),
									row.get("sources").asList(PropertyReader::asId))))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return Stream
			.concat(parts.stream().map((part) -> facet(part.field(), values.getOrDefault(part.field(), List.of()))),
					Stream.of(facet("source", ofSources(filter.withoutSource()))))
			.toList();
	}

	private String statement(Part part, Map<String, Object> parameters) {
		Conditions conditions = this.concepts.conditions(part.rest(), part.field() + "_");
		parameters.putAll(conditions.parameters(Map.of()));
		return """
				MATCH (n:Role)
				%s
				WITH %s AS value, n.source AS source, count(*) AS count
				WHERE value IS NOT NULL
				RETURN '%s' AS field, value, sum(count) AS count, collect(source) AS sources
				""".formatted(conditions.clause(), part.value(), part.field());
	}

	private List<FacetValue> ofSources(RoleFilter filter) {
		return this.sources.counts(this.concepts.roleIds(filter))
			.entrySet()
			.stream()
			.filter((source) -> source.getValue() > 0)
			.map((source) -> new FacetValue(source.getKey().value(), source.getValue().intValue(),
					List.of(source.getKey())))
			.toList();
	}

	private static Facet facet(String field, List<FacetValue> values) {
		return new Facet(field, values.stream()
			.sorted(Comparator.comparing(FacetValue::count, Comparator.reverseOrder()).thenComparing(FacetValue::value))
			.toList());
	}

	/**
	 * What is counted by.
	 *
	 * @param field field of the filter
	 * @param value expression of the value of a role {@code n}
	 * @param rest the filter without the field
	 */
	private record Part(String field, String value, RoleFilter rest) {
	}

}
