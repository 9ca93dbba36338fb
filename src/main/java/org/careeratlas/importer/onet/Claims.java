package org.careeratlas.importer.onet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

import org.careeratlas.graph.EvidenceBasis;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Properties;
import org.careeratlas.importer.table.Row;
import org.jspecify.annotations.Nullable;

/** What all facts of O*NET say of themselves. */
final class Claims {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

	private Claims() {
	}

	/** Of what O*NET's staff compile from texts, job postings and earlier answers. */
	static Properties compiled() {
		return new Properties().put("basis", EvidenceBasis.DOCUMENT.name());
	}

	/** Of what people were asked. */
	static Properties surveyed(RatingSource source, @Nullable LocalDate asOf) {
		return new Properties().put("basis", source.basis().name()).put("asOf", asOf);
	}

	/** The first day of the month in a cell such as {@code 08/2023}. */
	static @Nullable LocalDate month(Row row, Column date) {
		String month = row.text(date);
		try {
			return (month != null) ? YearMonth.parse(month, MONTH).atDay(1) : null;
		}
		catch (DateTimeException ex) {
			row.note("no month in " + date.name(), month);
			return null;
		}
	}

}
