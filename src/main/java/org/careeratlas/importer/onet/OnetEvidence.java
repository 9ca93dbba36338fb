package org.careeratlas.importer.onet;

import java.time.LocalDate;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.model.EvidenceBasis;
import org.jspecify.annotations.Nullable;

/** The evidence of O*NET's facts. */
final class OnetEvidence {

	private OnetEvidence() {
	}

	/**
	 * Returns the evidence of facts that O*NET compiles from texts, job postings and
	 * earlier answers.
	 */
	static PropertyMap compiled() {
		return new PropertyMap().put("basis", EvidenceBasis.DOCUMENT.name());
	}

	/** Returns the evidence of facts from surveys. */
	static PropertyMap surveyed(RatingSource source, @Nullable LocalDate asOf) {
		return new PropertyMap().put("basis", source.basis().name()).put("asOf", asOf);
	}

	/** Returns the first day of the month in a cell such as {@code 08/2023}. */
	static @Nullable LocalDate month(Row row, Column date) {
		String month = row.text(date);
		LocalDate first = (month != null) ? MonthText.of(month) : null;
		if (month != null && first == null) {
			row.note("no month in " + date.name(), month);
		}
		return first;
	}

}
