package org.careeratlas.importer.table;

import org.jspecify.annotations.Nullable;

/** Thrown to stop reading a row for which its file is refused. */
final class RefusedRowException extends RuntimeException {

	private final String reason;

	private final @Nullable String detail;

	RefusedRowException(String reason, @Nullable String detail) {
		super(reason, null, false, false);
		this.reason = reason;
		this.detail = detail;
	}

	void log(RowLog log, long line) {
		log.refuse(line, this.reason, this.detail);
	}

}
