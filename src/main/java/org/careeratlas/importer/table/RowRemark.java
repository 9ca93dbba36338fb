package org.careeratlas.importer.table;

import org.jspecify.annotations.Nullable;

/**
 * What there is to say about one row.
 *
 * @param line in the file, from 1
 * @param reason the same for all rows of its kind
 * @param detail what is special about this one
 */
public record RowRemark(String file, long line, Outcome outcome, String reason, @Nullable String detail) {

	/** What became of the row. */
	public enum Outcome {

		/** It is in the catalogue, with something missing perhaps. */
		USED,
		/** It cannot be used. */
		SKIPPED,
		/** It is fine, but nothing that the atlas takes; counted, not listed. */
		LEFT_OUT

	}

}
