package org.careeratlas.graph;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Who claims what the graph says.
 *
 * @param basis on what the source's facts rest where they do not say otherwise
 * @param releasedOn the day of publication; null where the source is undated
 * @param attribution what the publisher asks to be shown beside the source's data
 * @param importedAt when the graph last took something from the source
 */
public record Source(Id id, String name, @Nullable String publisher, @Nullable String url, @Nullable String licence,
		@Nullable String licenceUrl, @Nullable String attribution, @Nullable String version,
		@Nullable LocalDate releasedOn, EvidenceBasis basis, @Nullable String note,
		@Nullable OffsetDateTime importedAt) implements Node {
}
