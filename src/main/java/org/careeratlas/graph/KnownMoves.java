package org.careeratlas.graph;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads all known moves, without what is said of them, for what follows several. */
@Component
public class KnownMoves {

	private final Cypher cypher;

	KnownMoves(Cypher cypher) {
		this.cypher = cypher;
	}

	/** Each pair of roles once, in the order of ids. */
	public List<KnownMove> all() {
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
		return new KnownMove(new RolePair(new Id(row.get("from").asString()), new Id(row.get("to").asString())), bases);
	}

}
