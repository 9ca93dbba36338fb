package org.careeratlas.importer.oews;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A wage as published by OEWS.
 *
 * @param amount dollars a year or an hour; for a top-coded figure, the bound that it
 * reaches or exceeds
 */
record Figure(double amount, boolean topCoded) {

	private static final String TOP_CODED = "#";

	/** What spreadsheet programs write around a number. */
	private static final Pattern FORMATTING = Pattern.compile("[$,\\s\\u00a0]");

	/**
	 * Returns the figure in a cell.
	 * @param topCode amount of top-coded figures
	 * @return null if the cell holds no wage
	 */
	static @Nullable Figure of(String cell, double topCode) {
		if (TOP_CODED.equals(cell)) {
			return new Figure(topCode, true);
		}
		try {
			double amount = new BigDecimal(FORMATTING.matcher(cell).replaceAll("")).doubleValue();
			return (amount > 0 && amount < Integer.MAX_VALUE) ? new Figure(amount, false) : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
