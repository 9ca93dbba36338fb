package org.careeratlas.next;

import java.util.Map;

import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NearCache;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.WarmUp;
import org.springframework.stereotype.Repository;

/** Reads the pay of all roles, kept until the graph changes. */
@Repository
class Pays implements WarmUp {

	private final Cypher cypher;

	private final NearCache cache;

	Pays(Cypher cypher, NearCache cache) {
		this.cypher = cypher;
		this.cache = cache;
	}

	Pay current() {
		return this.cache.get(Pay.class, "all", this::read);
	}

	private Pay read() {
		return Pay.of(this.cypher.read("""
				MATCH (role:Role)-[:PAID]->(pay:Salary {statistic: 'MEDIAN', component: 'BASE'})
				WHERE coalesce(pay.period, 'YEAR') = 'YEAR'
				RETURN role.id AS id, pay.currency AS currency, toFloat(max(pay.high)) AS amount
				""", Map.of(), (row) -> new Pay.Figure(PropertyReader.id(row), row.get("currency").asString(),
				row.get("amount").asDouble())));
	}

	@Override
	public void warmUp() {
		current();
	}

}
