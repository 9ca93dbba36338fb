package org.careeratlas.graph;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param note where in the source the fact stands, and what to know about it
 * @param asOf the day the fact held; null where the source is undated
 * @param url where the fact can be read
 */
public record Evidence(Id source, EvidenceBasis basis, @Nullable String note, @Nullable LocalDate asOf,
		@Nullable String url) {

	/** By source, then by note; of all that differ, one comes first. */
	static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::source)
		.thenComparing(Evidence::note, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Evidence::basis)
		.thenComparing(Evidence::asOf, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Evidence::url, Comparator.nullsLast(Comparator.naturalOrder()));

}
