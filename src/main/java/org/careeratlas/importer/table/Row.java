package org.careeratlas.importer.table;

import org.jspecify.annotations.Nullable;

/** A row of a table, which knows where it stands. */
public final class Row {

	private final RowLog log;

	private final @Nullable String missing;

	private final Cells cells;

	Row(RowLog log, @Nullable String missing, Cells cells) {
		this.log = log;
		this.missing = missing;
		this.cells = cells;
	}

	/** The line it starts in, from 1. */
	public long line() {
		return this.cells.line();
	}

	/** The cell, without outer blanks; null where it is blank or missing. */
	public @Nullable String text(Column column) {
		if (!column.exists() || column.index() >= this.cells.values().size()) {
			return null;
		}
		String value = this.cells.values().get(column.index()).strip();
		return (value.isEmpty() || value.equals(this.missing)) ? null : value;
	}

	/** The cell; a row without it is skipped. */
	public String required(Column column) {
		String text = text(column);
		if (text == null) {
			throw skip("no " + column.name());
		}
		return text;
	}

	/** The number in a cell; a row without one is skipped. */
	public double number(Column column) {
		String text = required(column);
		try {
			return Double.parseDouble(text);
		}
		catch (NumberFormatException ex) {
			throw skip("no number in " + column.name(), text);
		}
	}

	/** Whether the cell says {@code Y}. */
	public boolean flag(Column column) {
		return "Y".equalsIgnoreCase(text(column));
	}

	/** To be thrown where the row cannot be used. */
	public RuntimeException skip(String reason) {
		return skip(reason, null);
	}

	/**
	 * To be thrown where the row cannot be used.
	 * @param reason the same for all rows of its kind
	 * @param detail what is special about this one
	 */
	public RuntimeException skip(String reason, @Nullable String detail) {
		return new UnusedRowException(RowRemark.Outcome.SKIPPED, reason, detail);
	}

	/** To be thrown where the row is fine but nothing that the atlas takes. */
	public RuntimeException leaveOut(String reason) {
		return new UnusedRowException(RowRemark.Outcome.LEFT_OUT, reason, null);
	}

	/** Says something about a row that is used all the same. */
	public void note(String reason, @Nullable String detail) {
		this.log.add(line(), RowRemark.Outcome.USED, reason, detail);
	}

}
