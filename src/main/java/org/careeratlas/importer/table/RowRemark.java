package org.careeratlas.importer.table;

import org.jspecify.annotations.Nullable;

/**
 * A remark on a row.
 *
 * @param line line number in the file, from 1
 * @param reason reason that is the same for all rows of its kind
 * @param detail details of this row
 */
public record RowRemark(String file, long line, Outcome outcome, String reason, @Nullable String detail) {

	/** The outcome of a row. */
	public enum Outcome {

		/** The row is imported, perhaps incompletely. */
		USED,
		/** The row cannot be used. */
		SKIPPED,
		/** The row is valid, but not imported; counted, but not listed. */
		LEFT_OUT

	}

}
