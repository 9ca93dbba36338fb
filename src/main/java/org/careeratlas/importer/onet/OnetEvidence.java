package org.careeratlas.importer.onet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.model.EvidenceBasis;
import org.jspecify.annotations.Nullable;

/** The evidence of O*NET's facts. */
final class OnetEvidence {

	/** The publisher's, and what spreadsheet programs make of it. */
	private static final List<DateTimeFormatter> MONTHS = Stream
		.of("M/yyyy", "M/1/yyyy", "M/01/yyyy", "1/M/yyyy", "01/M/yyyy", "1.M.yyyy", "01.M.yyyy", "yyyy-M", "yyyy-M-01",
				"MMM-yy", "MMM yyyy")
		.map((pattern) -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
		.toList();

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
		LocalDate first = (month != null) ? month(month) : null;
		if (month != null && first == null) {
			row.note("no month in " + date.name(), month);
		}
		return first;
	}

	private static @Nullable LocalDate month(String text) {
		for (DateTimeFormatter format : MONTHS) {
			try {
				return YearMonth.parse(text, format).atDay(1);
			}
			catch (DateTimeException ex) {
				// another format
			}
		}
		return null;
	}

}
