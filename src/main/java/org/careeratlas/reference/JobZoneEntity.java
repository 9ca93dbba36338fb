package org.careeratlas.reference;

import org.careeratlas.model.JobZone;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A job zone as Spring Data Neo4j maps it. */
@Node(primaryLabel = "JobZone", labels = "Node")
record JobZoneEntity(@Id String id, int zone, String name, @Nullable String experience, @Nullable String education,
		@Nullable String training, @Nullable String examples, @Nullable String specificVocationalPreparation,
		@Nullable String nameKey) {

	JobZone toJobZone() {
		return new JobZone(new org.careeratlas.model.Id(this.id), this.zone, this.name, this.experience, this.education,
				this.training, this.examples, this.specificVocationalPreparation);
	}

}
