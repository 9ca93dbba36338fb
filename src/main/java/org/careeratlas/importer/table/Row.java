package org.careeratlas.importer.table;

import org.jspecify.annotations.Nullable;

/** A row of a table, with access to its cells by column. */
public final class Row {

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

	/** Returns the stripped text of a cell; null if blank or missing. */
	public @Nullable String text(Column column) {
		if (!column.exists() || column.index() >= this.cells.values().size()) {
			return null;
		}
		String value = this.cells.values().get(column.index()).strip();
		return (value.isEmpty() || value.equals(this.missing)) ? null : value;
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
		try {
			return Double.parseDouble(text);
		}
		catch (NumberFormatException ex) {
			throw skip("no number in " + column.name(), text);
		}
	}

	/** Returns whether the cell is {@code Y}. */
	public boolean flag(Column column) {
		return "Y".equalsIgnoreCase(text(column));
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

	/** Creates an exception to throw if the row is valid, but not imported. */
	public RuntimeException leaveOut(String reason) {
		return new UnusedRowException(RowRemark.Outcome.LEFT_OUT, reason, null);
	}

	/** Adds a note on a row that is used nevertheless. */
	public void note(String reason, @Nullable String detail) {
		this.log.add(line(), RowRemark.Outcome.USED, reason, detail);
	}

}
