package org.careeratlas.importer.soc;

import java.util.List;
import java.util.Map;

import org.careeratlas.neo4j.Cypher;
import org.springframework.stereotype.Repository;

/** Finds the O*NET occupations in the graph. */
@Repository
public class OccupationCodes {

	private static final String SCHEME = "ONET_SOC ";

	private final Cypher cypher;

	OccupationCodes(Cypher cypher) {
		this.cypher = cypher;
	}

	/** Returns the O*NET-SOC codes of the occupations in the graph, in order. */
	public List<String> codes() {
		return this.cypher.read("""
				MATCH (role:Role {origin: 'onet'})
				UNWIND role.codes AS code
				WITH code WHERE code STARTS WITH $scheme
				RETURN code
				ORDER BY code
				""", Map.of("scheme", SCHEME), (row) -> row.get("code").asString().substring(SCHEME.length()));
	}

}
