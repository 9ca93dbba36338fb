package org.careeratlas.paths;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.careeratlas.model.RolePair;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.PropertyReader;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/** Reads all known moves, without their descriptions. */
@Repository
class KnownMoves {

	private final Cypher cypher;

	KnownMoves(Cypher cypher) {
		this.cypher = cypher;
	}

	/** Returns each pair of roles once, ordered by id. */
	List<KnownMove> all() {
		return this.cypher.read("""
				MATCH (from:Role)<-[:FROM]-(move:Transition)-[:TO]->(to:Role)
				WHERE from <> to
				RETURN from.id AS from, to.id AS to, collect(DISTINCT move.basis) AS bases
				ORDER BY from, to
				""", Map.of(), KnownMoves::move);
	}

	private static KnownMove move(Record row) {
		var bases = EnumSet.noneOf(TransitionBasis.class);
		row.get("bases").asList(Value::asString).forEach((basis) -> bases.add(TransitionBasis.valueOf(basis)));
		return new KnownMove(new RolePair(PropertyReader.id(row, "from"), PropertyReader.id(row, "to")), bases);
	}

}
