package org.careeratlas.reference;

import org.careeratlas.model.Scenario;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A scenario as Spring Data Neo4j maps it. */
@Node(primaryLabel = "Scenario", labels = "Node")
record ScenarioEntity(@Id String id, String name, @Nullable String summary, @Nullable String nameKey) {

	Scenario toScenario() {
		return new Scenario(new org.careeratlas.model.Id(this.id), this.name, this.summary);
	}

}
