package org.careeratlas.importer.oews;

import java.util.regex.Pattern;

import org.careeratlas.importer.table.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * A wage as published by OEWS.
 *
 * @param amount dollars a year or an hour; for a top-coded figure, the bound that it
 * reaches or exceeds
 */
record Figure(double amount, boolean topCoded) {

	private static final String TOP_CODED = "#";

	/** What spreadsheet programs write before a number. */
	private static final Pattern FORMATTING = Pattern.compile("^\\$\\s*");

	/**
	 * Returns the figure in a cell.
	 * @param topCode amount of top-coded figures
	 * @return null if the cell holds no wage
	 */
	static @Nullable Figure of(String cell, double topCode) {
		if (TOP_CODED.equals(cell)) {
			return new Figure(topCode, true);
		}
		Double amount = Decimal.of(FORMATTING.matcher(cell).replaceFirst(""));
		return (amount != null && amount > 0 && amount < Integer.MAX_VALUE) ? new Figure(amount, false) : null;
	}

}
