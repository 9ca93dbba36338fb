package org.careeratlas.reference;

import org.careeratlas.model.Dimension;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A dimension as Spring Data Neo4j maps it. */
@Node(primaryLabel = "Dimension", labels = "Node")
record DimensionEntity(@Id String id, String name, @Nullable String summary, int position, @Nullable String nameKey) {

	Dimension toDimension() {
		return new Dimension(new org.careeratlas.model.Id(this.id), this.name, this.summary, this.position);
	}

}
