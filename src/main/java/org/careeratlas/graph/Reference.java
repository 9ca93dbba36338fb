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
				WITH node
				ORDER BY coalesce(node.nameKey, ''), node.id
				RETURN %s AS node
				""".formatted(type.getSimpleName(), Projection.of(type, "node")), Map.of(),
				(row) -> Values.node(row.get("node"), type));
	}

	/** The questions that are about the concept, by id. */
	public List<Question> questionsAbout(Id concept) {
		return this.cypher.read("""
				MATCH (:Node {id: $id})<-[:ABOUT]-(question:Question)
				WITH DISTINCT question
				ORDER BY question.id
				RETURN %s AS question
				""".formatted(Projection.of(Question.class, "question")), Map.of("id", concept.value()),
				(row) -> Values.node(row.get("question"), Question.class));
	}

	/** The codes in a classification that roles of one origin have. */
	public List<String> codes(String origin, String scheme) {
		return this.cypher.read("""
				MATCH (role:Role {origin: $origin})
				UNWIND role.codes AS code
				WITH code WHERE code STARTS WITH $scheme
				RETURN code
				ORDER BY code
				""", Map.of("origin", origin, "scheme", scheme + " "),
				(row) -> row.get("code").asString().substring(scheme.length() + 1));
	}

}
