package org.careeratlas.concepts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.Concept;
import org.careeratlas.model.Id;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.GraphSnapshot;
import org.careeratlas.neo4j.GraphSnapshots;
import org.careeratlas.neo4j.NodeMapper;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.neo4j.RelationQuery;
import org.careeratlas.neo4j.WarmUp;
import org.springframework.stereotype.Repository;

/**
 * Concepts that are the same thing in several sources. One of them, the preferred one,
 * stands for all.
 */
@Repository
public class SameConcepts implements WarmUp {

	/** The other concepts: the preferred one first, then by name. */
	public static final RelationQuery<Concept, Concept> OTHERS = RelationQuery.rows("sameAs", """
			UNWIND $ids AS id
			MATCH (:Node {id: id})-[:SAME_AS]-{1,2}(other:Concept)
			WITH id, other ORDER BY EXISTS { (other)-[:SAME_AS]->() }, other.nameKey, other.id
			RETURN id, %s AS other
			""".formatted(NodeMapper.of(Concept.class).projection("other")),
			(row) -> NodeMapper.of(Concept.class).map(row.get("other")));

	private static final double BYTES_PER_CONCEPT = 100;

	private final Cypher cypher;

	private final GraphSnapshot<Map<Id, Id>> preferred;

	private final RelationLoader relations;

	SameConcepts(Cypher cypher, GraphSnapshots snapshots, RelationLoader relations) {
		this.cypher = cypher;
		this.preferred = snapshots.of("same-concepts", this::readPreferred, (same) -> BYTES_PER_CONCEPT * same.size());
		this.relations = relations;
	}

	/** Returns the preferred concept of each that another one stands for. */
	public Map<Id, Id> preferred() {
		return this.preferred.get();
	}

	private Map<Id, Id> readPreferred() {
		return this.cypher.read("""
				MATCH (concept:Concept)-[:SAME_AS]->(preferred:Concept)
				RETURN concept.id AS id, preferred.id AS preferred
				""", Map.of(), (row) -> Map.entry(PropertyReader.id(row), PropertyReader.id(row, "preferred")))
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Returns the ids, and those of all concepts that are the same as one of them. */
	List<Id> withSame(Collection<Id> ids) {
		Map<Id, Id> preferred = preferred();
		Set<Id> things = ids.stream().map((id) -> preferred.getOrDefault(id, id)).collect(Collectors.toSet());
		Stream<Id> others = preferred.entrySet()
			.stream()
			.filter((same) -> things.contains(same.getValue()))
			.map(Map.Entry::getKey);
		return Stream.concat(things.stream(), others).toList();
	}

	@Override
	public void warmUp() {
		this.relations.warmUp(OTHERS);
	}

}
