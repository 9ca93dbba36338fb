package org.careeratlas.importer.table;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A row of a table, with access to its cells by column. */
public final class Row {

	private static final Set<String> YES = Set.of("Y", "YES", "TRUE", "1", "WAHR", "VRAI", "VERDADERO", "VERO", "WAAR");

	private static final Set<String> NO = Set.of("N", "NO", "FALSE", "0", "FALSCH", "FAUX", "FALSO", "ONWAAR");

	private final RowLog log;

	private final @Nullable String missing;

	private final RawRow cells;

	Row(RowLog log, @Nullable String missing, RawRow cells) {
		this.log = log;
		this.missing = missing;
		this.cells = cells;
	}

	/** Returns the number of its first line, from 1. */
	public long line() {
		return this.cells.line();
	}

	/**
	 * Returns the stripped text of a cell; null if blank, missing, or an error that a
	 * spreadsheet program left.
	 */
	public @Nullable String text(Column column) {
		if (!column.exists() || column.index() >= this.cells.values().size()) {
			return null;
		}
		String value = CellText.of(this.cells.values().get(column.index()));
		return (value.isEmpty() || value.equals(this.missing) || CellText.isError(value)) ? null : value;
	}

	/** Returns the text of a cell, skipping the row if it is blank or missing. */
	public String required(Column column) {
		String text = text(column);
		if (text == null) {
			throw skip("no " + column.name());
		}
		return text;
	}

	/** Returns the number in a cell, skipping the row if there is none. */
	public double number(Column column) {
		String text = required(column);
		Double number = Decimal.of(text);
		if (number == null) {
			throw skip("no number in " + column.name(), text);
		}
		return number;
	}

	/**
	 * Returns the whole number in a cell, skipping the row if there is none, or one out
	 * of range.
	 */
	public int whole(Column column, int low, int high) {
		double number = number(column);
		if (number != Math.rint(number) || number < low || number > high) {
			throw skip("no whole number from %d to %d in %s".formatted(low, high, column.name()), text(column));
		}
		return (int) number;
	}

	/**
	 * Returns whether the cell is {@code Y}, or what other programs write for it; notes
	 * what is neither that nor {@code N}.
	 */
	public boolean flag(Column column) {
		String text = text(column);
		String flag = (text != null) ? text.toUpperCase(Locale.ROOT) : "N";
		if (!YES.contains(flag) && !NO.contains(flag)) {
			note("neither Y nor N in " + column.name(), text);
		}
		return YES.contains(flag);
	}

	/** Creates an exception to throw if the row cannot be used. */
	public RuntimeException skip(String reason) {
		return skip(reason, null);
	}

	/**
	 * Creates an exception to throw if the row cannot be used.
	 * @param reason reason that is the same for all rows of its kind
	 * @param detail details of this row
	 */
	public RuntimeException skip(String reason, @Nullable String detail) {
		return new UnusedRowException(RowRemark.Outcome.SKIPPED, reason, detail);
	}

	/**
	 * Creates an exception to throw if the row shows that the file must not be imported.
	 * The remaining rows are read, to name all such rows.
	 * @param reason reason that is the same for all rows of its kind
	 * @param detail details of this row
	 */
	public RuntimeException refuse(String reason, @Nullable String detail) {
		return new RefusedRowException(reason, detail);
	}

	/** Creates an exception to throw if the row is valid, but not imported. */
	public RuntimeException leaveOut(String reason) {
		return new UnusedRowException(RowRemark.Outcome.LEFT_OUT, reason, null);
	}

	/** Adds a note on a row that is used nevertheless. */
	public void note(String reason, @Nullable String detail) {
		this.log.add(line(), RowRemark.Outcome.USED, reason, detail);
	}

}
