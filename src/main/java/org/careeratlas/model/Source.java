package org.careeratlas.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A source of facts in the graph.
 *
 * @param basis basis of the facts that do not state their own
 * @param releasedOn publication date; null if the source is undated
 * @param attribution text that the publisher requires next to its data
 * @param importedAt time of the last import from the source
 */
public record Source(Id id, String name, @Nullable String publisher, @Nullable String url, @Nullable String licence,
		@Nullable String licenceUrl, @Nullable String attribution, @Nullable String version,
		@Nullable LocalDate releasedOn, EvidenceBasis basis, @Nullable String note,
		@Nullable OffsetDateTime importedAt) implements Node {
}
