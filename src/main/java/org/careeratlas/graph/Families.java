package org.careeratlas.graph;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** The families of work that roles are in, remembered until the graph changes. */
@Component
public class Families {

	private final Cypher cypher;

	private final NearCache cache;

	Families(Cypher cypher, NearCache cache) {
		this.cypher = cypher;
		this.cache = cache;
	}

	/** All of them, by name. */
	public List<FamilyCount> all() {
		return this.cache.get(Families.class, "all", this::count);
	}

	private List<FamilyCount> count() {
		return this.cypher.read("""
				MATCH (role:Role)
				WHERE role.family IS NOT NULL
				RETURN role.family AS family, count(*) AS roles
				ORDER BY toLower(family), family
				""", Map.of(), (row) -> new FamilyCount(row.get("family").asString(), row.get("roles").asInt()));
	}

}
