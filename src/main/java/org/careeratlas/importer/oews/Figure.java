package org.careeratlas.importer.oews;

import java.math.BigDecimal;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A wage as published by OEWS.
 *
 * @param amount dollars a year; for a top-coded figure, the bound that it reaches or
 * exceeds
 */
record Figure(int amount, boolean topCoded) {

	private static final String TOP_CODED = "#";

	private static final String WITHHELD = "*";

	/** Returns the figure in a cell; null if withheld or blank. */
	static @Nullable Figure of(Row row, Column column, Edition edition) {
		String cell = row.text(column);
		if (cell == null || cell.startsWith(WITHHELD)) {
			return null;
		}
		return TOP_CODED.equals(cell) ? new Figure(edition.topCode(), true)
				: new Figure(amount(row, column, cell), false);
	}

	private static int amount(Row row, Column column, String cell) {
		try {
			return new BigDecimal(cell.replace(",", "")).intValueExact();
		}
		catch (ArithmeticException | NumberFormatException ex) {
			throw row.skip("no wage in " + column.name(), cell);
		}
	}

}
