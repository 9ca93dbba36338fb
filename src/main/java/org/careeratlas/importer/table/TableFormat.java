package org.careeratlas.importer.table;

import java.io.Reader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

/** The formats of publishers' tables. */
public enum TableFormat {

	/** O*NET: tabs, no quotes, {@code n/a} for missing values. */
	TABS_WITH_NA('\t', '\0', "n/a"),
	/** ESCO: commas, double quotes around cells with several lines. */
	COMMAS(',', '"', null),
	/** Exports of the US Bureau of Labor Statistics. */
	COMMAS_WITH_NA(',', '"', "N/A");

	private final char separator;

	private final char quote;

	private final @Nullable String missing;

	TableFormat(char separator, char quote, @Nullable String missing) {
		this.separator = separator;
		this.quote = quote;
		this.missing = missing;
	}

	CsvReader<CsvRecord> records(Reader characters) {
		return CsvReader.builder()
			.fieldSeparator(this.separator)
			.quoteCharacter(this.quote)
			.allowUnclosedQuote(false)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(characters);
	}

	@Nullable String missing() {
		return this.missing;
	}

}
