package org.careeratlas.subscription;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.model.Id;
import org.careeratlas.neo4j.Change;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.sources.KindCount;
import org.careeratlas.sources.Sources;
import org.springframework.stereotype.Repository;

/** Reads what a change has touched: nodes that are still there, and their sources. */
@Repository
class TouchedNodes {

	private static final String OF_SOME = """
			UNWIND $ids AS id
			MATCH (node:Node {id: id})
			""";

	private static final String OF_ALL = """
			MATCH (node:Node)
			""";

	private static final String KINDS = """
			WITH head([label IN labels(node) WHERE NOT label IN ['Node', 'Concept']]) AS kind, count(*) AS count
			WHERE kind IS NOT NULL
			RETURN kind, count
			ORDER BY kind
			""";

	private static final String SOURCES = """
			WITH node
			WHERE node.source IS NOT NULL
			RETURN DISTINCT node.source AS source
			UNION
			UNWIND $ids AS id
			MATCH (node:Node {id: id})-[:STATED_BY]->(source:Source)
			RETURN DISTINCT source.id AS source
			UNION
			UNWIND $ids AS id
			MATCH (source:Source {id: id})
			RETURN DISTINCT source.id AS source
			""";

	private final Cypher cypher;

	private final Sources sources;

	TouchedNodes(Cypher cypher, Sources sources) {
		this.cypher = cypher;
		this.sources = sources;
	}

	AtlasChange describe(String version, Change change) {
		return switch (change) {
			case Change.Nodes some -> of(version, some.nodes());
			case Change.Everything _ -> new AtlasChange(version, this.sources.all(), kinds(OF_ALL, Map.of()));
			case Change.Nothing _ -> new AtlasChange(version, List.of(), List.of());
		};
	}

	private AtlasChange of(String version, Set<Id> nodes) {
		Map<String, Object> ids = Map.of("ids", nodes.stream().map(Id::value).sorted().toList());
		var sources = new HashSet<>(this.cypher.read(OF_SOME + SOURCES, ids, (row) -> row.get("source").asString()));
		return new AtlasChange(version,
				this.sources.all().stream().filter((source) -> sources.contains(source.id().value())).toList(),
				kinds(OF_SOME, ids));
	}

	private List<KindCount> kinds(String nodes, Map<String, Object> parameters) {
		return this.cypher.read(nodes + KINDS, parameters,
				(row) -> new KindCount(row.get("kind").asString(), row.get("count").asInt()));
	}

}
