package org.careeratlas.graph;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** What catalogues call their roles and skills, and which of them they say to match. */
@Component
public class Terms {

	private final Cypher cypher;

	Terms(Cypher cypher) {
		this.cypher = cypher;
	}

	/** All roles and skills, by id, without those that only group others. */
	public List<Term> all() {
		return this.cypher.readAll("""
				MATCH (concept:Role|Skill)
				WHERE concept.group IS NULL
				RETURN concept.id AS id, concept.origin AS origin, concept.skillKind AS skillKind, concept.name AS name,
				       concept.codes AS codes, CASE
				         WHEN any(code IN concept.codes WHERE code STARTS WITH 'ONET_SOC ') THEN concept.alsoKnownAs
				       END AS otherNames
				ORDER BY id
				""", Map.of(),
				(row) -> new Term(Values.id(row), row.get("origin").asString(),
						row.get("skillKind").isNull() ? null : Values.constant(row, "skillKind", SkillKind.class),
						row.get("name").asString(), Values.texts(row, "otherNames"), Values.texts(row, "codes")));
	}

	/** What all but one origin say, in the order of the ids. */
	public List<StatedMatch> matchesNotOf(String origin) {
		return this.cypher.readAll("""
				MATCH (from:Concept)-[match:MATCHES]->(to:Concept)
				WHERE match.origin <> $origin
				RETURN from.id AS from, match.mapping AS mapping, to.id AS to
				ORDER BY from, to, mapping
				""", Map.of("origin", origin), (row) -> new StatedMatch(new Id(row.get("from").asString()),
				Values.constant(row, "mapping", Mapping.class), new Id(row.get("to").asString())));
	}

}
