package org.careeratlas.concepts;

import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NearCache;
import org.springframework.stereotype.Repository;

/** Job families of roles, cached until the graph changes. */
@Repository
class Families {

	private final Cypher cypher;

	private final NearCache cache;

	Families(Cypher cypher, NearCache cache) {
		this.cypher = cypher;
		this.cache = cache;
	}

	/** Returns all job families, ordered by name. */
	List<FamilyCount> all() {
		return this.cache.get(Families.class, "all", this::count);
	}

	private List<FamilyCount> count() {
		return this.cypher.read("""
				MATCH (role:Role)
				WHERE role.family IS NOT NULL
				RETURN role.family AS family, count(*) AS roles, collect(DISTINCT role.source) AS sources
				ORDER BY toLower(family), family
				""", Map.of(), (row) -> new FamilyCount(row.get("family").asString(), row.get("roles").asInt(),
				row.get("sources").asList((id) -> new Id(id.asString()))));
	}

}
