package org.careeratlas.graph;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Lists that are short enough to be read as a whole. */
@Component
public class Reference {

	private final Cypher cypher;

	Reference(Cypher cypher) {
		this.cypher = cypher;
	}

	/** All nodes of a type, by name where they have one, then by id. */
	public <N extends Node> List<N> all(Class<N> type) {
		return this.cypher.read("""
				MATCH (node:Node&%s)
				RETURN node
				ORDER BY coalesce(node.nameKey, ''), node.id
				""".formatted(type.getSimpleName()), Map.of(), (row) -> Values.node(row.get("node"), type));
	}

	/** The questions that are about the concept, by id. */
	public List<Question> questionsAbout(Id concept) {
		return this.cypher.read("""
				MATCH (:Node {id: $id})<-[:ABOUT]-(question:Question)
				RETURN DISTINCT question
				ORDER BY question.id
				""", Map.of("id", concept.value()), (row) -> Values.node(row.get("question"), Question.class));
	}

}
