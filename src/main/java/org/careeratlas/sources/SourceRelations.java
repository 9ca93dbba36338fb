package org.careeratlas.sources;

import org.careeratlas.model.Evidence;
import org.careeratlas.model.Node;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.RelationQuery;

/** Evidence of the nodes themselves. */
final class SourceRelations {

	/**
	 * Nodes of a catalogue have the catalogue's source as evidence, others the sources
	 * that they name.
	 */
	static final RelationQuery<Node, Evidence> EVIDENCE = RelationQuery.<Node, Evidence>rows("evidence", """
			UNWIND $ids AS id
			MATCH (node:Node {id: id})
			CALL (node) {
			  MATCH (node)-[fact:STATED_BY]->(:Source)
			  RETURN properties(fact) AS fact
			  UNION ALL
			  MATCH (source:Node&Source {id: node.source})
			  RETURN {source: source.id, basis: source.basis, asOf: source.releasedOn,
			    url: head([url IN node.codeUrls WHERE url <> ''])} AS fact
			}
			RETURN id, fact
			""", (row) -> PropertyReader.evidence(row.get("fact"))).orderedBy(Evidence.ORDER);

	private SourceRelations() {
	}

}
