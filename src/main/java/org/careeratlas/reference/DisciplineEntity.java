package org.careeratlas.reference;

import org.careeratlas.model.Discipline;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A discipline as Spring Data Neo4j maps it. */
@Node(primaryLabel = "Discipline", labels = "Node")
record DisciplineEntity(@Id String id, String name, @Nullable String summary, @Nullable String nameKey) {

	Discipline toDiscipline() {
		return new Discipline(new org.careeratlas.model.Id(this.id), this.name, this.summary);
	}

}
