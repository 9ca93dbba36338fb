package org.careeratlas.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.model.Id;
import org.springframework.stereotype.Component;

/** Loads relations of many nodes at once, with one statement or from the near-cache. */
@Component
public class RelationLoader {

	/** Id that no node has. */
	private static final Id NO_NODE = new Id("");

	private final Cypher cypher;

	private final NearCache cache;

	RelationLoader(Cypher cypher, NearCache cache) {
		this.cypher = cypher;
		this.cache = cache;
	}

	/**
	 * Returns what the relation states about each of the nodes; ids without facts are
	 * absent.
	 */
	public <T> Map<Id, List<T>> load(RelationQuery<?, T> relation, Set<Id> ids) {
		return this.cache.get(relation.keys(), ids, (missing) -> read(relation, missing));
	}

	/** Makes Neo4j plan the statements of the relations: see {@link WarmUp}. */
	public void warmUp(RelationQuery<?, ?>... relations) {
		for (RelationQuery<?, ?> relation : relations) {
			load(relation, Set.of(NO_NODE));
		}
	}

	private <T> Map<Id, List<T>> read(RelationQuery<?, T> relation, Set<Id> ids) {
		var facts = new HashMap<Id, List<T>>();
		this.cypher.read(relation.statement(), relation.parameters(ids), (row) -> row)
			.forEach((row) -> relation.read(row,
					(id, fact) -> facts.computeIfAbsent(id, (key) -> new ArrayList<>()).add(fact)));
		facts.replaceAll((id, list) -> list.stream().sorted(relation.order()).toList());
		return facts;
	}

}
