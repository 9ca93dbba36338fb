package org.careeratlas.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * The source of a statement, and what the statement is based on.
 *
 * @param note where in the source the fact is stated, and remarks on it
 * @param asOf date on which the fact held; null if the source is undated
 * @param url address at which the fact can be read
 */
public record Evidence(Id source, EvidenceBasis basis, @Nullable String note, @Nullable LocalDate asOf,
		@Nullable String url) implements Sourced {

	/** Orders by source, then by note; consistent with equals. */
	public static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::source)
		.thenComparing(Evidence::note, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Evidence::basis)
		.thenComparing(Evidence::asOf, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Evidence::url, Comparator.nullsLast(Comparator.naturalOrder()));

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		action.accept(this.source);
	}

}
