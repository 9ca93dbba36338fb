package org.careeratlas.importer.crosswalk;

import java.util.List;
import java.util.Map;

import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.SkillKind;
import org.careeratlas.model.ToolKind;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.PropertyReader;
import org.springframework.stereotype.Repository;

/** Reads the candidates of the crosswalk, and the matches that sources state. */
@Repository
class CrosswalkCandidates {

	private final Cypher cypher;

	CrosswalkCandidates(Cypher cypher) {
		this.cypher = cypher;
	}

	/** Returns all roles and skills except groups, ordered by id. */
	List<CrosswalkCandidate> all() {
		return this.cypher.readAll("""
				MATCH (concept:Role|Skill)
				WHERE concept.group IS NULL
				RETURN concept.id AS id, concept.origin AS origin, concept.skillKind AS skillKind, concept.name AS name,
				       concept.codes AS codes, CASE
				         WHEN any(code IN concept.codes WHERE code STARTS WITH 'ONET_SOC ') THEN concept.alsoKnownAs
				       END AS otherNames
				ORDER BY id
				""", Map.of(),
				(row) -> new CrosswalkCandidate(PropertyReader.id(row), row.get("origin").asString(),
						row.get("skillKind").isNull() ? null
								: PropertyReader.constant(row, "skillKind", SkillKind.class),
						row.get("name").asString(), PropertyReader.texts(row, "otherNames"),
						PropertyReader.texts(row, "codes")));
	}

	/** Returns all tools, ordered by id. */
	List<ToolCandidate> tools() {
		return this.cypher.readAll("""
				MATCH (tool:Tool)
				RETURN tool.id AS id, tool.origin AS origin, tool.toolKind AS kind, tool.name AS name,
				       COUNT { (tool)<-[:USES]-() } AS roles
				ORDER BY id
				""", Map.of(),
				(row) -> new ToolCandidate(PropertyReader.id(row), row.get("origin").asString(),
						PropertyReader.constant(row, "kind", ToolKind.class), row.get("name").asString(),
						row.get("roles").asInt()));
	}

	/** Returns the matches that all origins but one state, ordered by ids. */
	List<StatedMatch> matchesExceptOf(String origin) {
		return this.cypher.readAll("""
				MATCH (from:Concept)-[match:MATCHES]->(to:Concept)
				WHERE match.origin <> $origin
				RETURN from.id AS from, match.mapping AS mapping, to.id AS to, match.basis = $official AS official
				ORDER BY from, to, mapping
				""", Map.of("origin", origin, "official", EvidenceBasis.DOCUMENT.name()),
				(row) -> new StatedMatch(PropertyReader.id(row, "from"),
						PropertyReader.constant(row, "mapping", Mapping.class), PropertyReader.id(row, "to"),
						row.get("official").asBoolean(false)));
	}

}
