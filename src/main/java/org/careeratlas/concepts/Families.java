package org.careeratlas.concepts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careeratlas.model.Role.FamilyCount;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NearCache;
import org.careeratlas.neo4j.PropertyReader;
import org.springframework.stereotype.Repository;

/** Job families of roles, cached until the graph changes. */
@Repository
class Families {

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

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

	/** Returns those of the families that have these ids. */
	List<FamilyCount> withIds(Set<Id> ids) {
		return ids.stream().anyMatch((id) -> id.value().startsWith(FamilyCount.PREFIX))
				? all().stream().filter((family) -> ids.contains(family.id())).toList() : List.of();
	}

	private List<FamilyCount> count() {
		var ids = new HashSet<Id>();
		return this.cypher.read("""
				MATCH (role:Role)
				WHERE role.family IS NOT NULL
				WITH role.family AS family, collect(role) AS roles
				RETURN family, size(roles) AS roles, COLLECT {
				  UNWIND roles AS role
				  OPTIONAL MATCH (role)-[:STATED_BY]->(source:Source)
				  UNWIND [role.source, source.id] AS id
				  WITH DISTINCT id
				  WHERE id IS NOT NULL
				  RETURN id
				  ORDER BY id
				} AS sources
				ORDER BY toLower(family), family
				""", Map.of(),
				(row) -> new FamilyCount(free(row.get("family").asString(), ids), row.get("family").asString(),
						row.get("roles").asInt(), row.get("sources").asList(PropertyReader::asId)));
	}

	/** The slug of a name, numbered if another name has the same. */
	private static Id free(String name, Set<Id> taken) {
		String slug = FamilyCount.PREFIX + SEPARATORS.matcher(NameKey.of(name)).replaceAll("-");
		return Stream.iterate(1, (number) -> number + 1)
			.map((number) -> new Id((number == 1) ? slug : slug + "-" + number))
			.filter(taken::add)
			.findFirst()
			.orElseThrow();
	}

}
