package org.careeratlas.importer.table;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A remark on a row.
 *
 * @param line line number in the file, from 1
 * @param reason reason that is the same for all rows of its kind
 * @param detail details of this row
 */
public record RowRemark(String file, long line, Outcome outcome, String reason, @Nullable String detail) {

	private static final int MAX_DESCRIBED = 10;

	/**
	 * Describes the first remarks in a sentence.
	 * @param total number of rows of their kind
	 */
	static String describe(List<RowRemark> remarks, long total) {
		String first = remarks.stream()
			.limit(MAX_DESCRIBED)
			.map(RowRemark::described)
			.collect(Collectors.joining("; "));
		long more = total - Math.min(MAX_DESCRIBED, remarks.size());
		return (more > 0) ? "%s; and %d more rows".formatted(first, more) : first;
	}

	private String described() {
		return "line %d: %s".formatted(this.line, this.reason)
				+ ((this.detail != null) ? " (%s)".formatted(this.detail) : "");
	}

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
