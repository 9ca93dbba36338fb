package org.careeratlas.sources;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A source as Spring Data Neo4j maps it. */
@Node(primaryLabel = "Source", labels = "Node")
record SourceEntity(@Id String id, String name, @Nullable String publisher, @Nullable String url,
		@Nullable String licence, @Nullable String licenceUrl, @Nullable String attribution, @Nullable String version,
		@Nullable LocalDate releasedOn, EvidenceBasis basis, @Nullable String note, @Nullable OffsetDateTime importedAt,
		@Nullable String nameKey) {

	Source toSource() {
		return new Source(new org.careeratlas.model.Id(this.id), this.name, this.publisher, this.url, this.licence,
				this.licenceUrl, this.attribution, this.version, this.releasedOn, this.basis, this.note,
				this.importedAt);
	}

}
