package org.careeratlas.graph;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who claims what the graph says.
 *
 * @param basis on what the source's facts rest where they do not say otherwise
 * @param releasedOn the day of publication; null where the source is undated
 * @param importedAt when the graph last took something from the source
 * @param counts facts the graph holds of this source, by relationship type
 */
public record Source(Id id, String name, @Nullable String publisher, @Nullable String url, @Nullable String licence,
		@Nullable String version, @Nullable LocalDate releasedOn, EvidenceBasis basis, @Nullable String note,
		@Nullable OffsetDateTime importedAt, List<KindCount> counts) implements Node {
}
