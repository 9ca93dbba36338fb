package org.careeratlas.importer.table;

import org.jspecify.annotations.Nullable;

/** Thrown to stop reading a row that is skipped or left out. */
final class UnusedRowException extends RuntimeException {

	private final RowRemark.Outcome outcome;

	private final String reason;

	private final @Nullable String detail;

	UnusedRowException(RowRemark.Outcome outcome, String reason, @Nullable String detail) {
		super(reason, null, false, false);
		this.outcome = outcome;
		this.reason = reason;
		this.detail = detail;
	}

	void log(RowLog log, long line) {
		log.add(line, this.outcome, this.reason, this.detail);
	}

}
