package org.careeratlas.importer.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Counts the outcomes of a table's rows. */
final class RowLog {

	/** Maximum number of listed rows; all rows are counted. */
	static final int MAX_LISTED = 1000;

	private final String file;

	private final Map<RowRemark.Outcome, SortedMap<String, Long>> counts = new EnumMap<>(RowRemark.Outcome.class);

	private final List<RowRemark> remarks = new ArrayList<>();

	private final long startedAt = System.nanoTime();

	private long read;

	private long finishedAt;

	RowLog(String file) {
		this.file = file;
	}

	/** Counts a row and runs the code that reads it. */
	void row(long line, Runnable reading) {
		this.read++;
		try {
			reading.run();
		}
		catch (UnusedRowException ex) {
			ex.log(this, line);
		}
		this.finishedAt = System.nanoTime();
	}

	/**
	 * Adds the outcome of a row that was read before, or a note on a row that is used.
	 */
	void add(long line, RowRemark.Outcome outcome, String reason, @Nullable String detail) {
		this.counts.computeIfAbsent(outcome, (key) -> new TreeMap<>()).merge(reason, 1L, Long::sum);
		if (outcome != RowRemark.Outcome.LEFT_OUT && this.remarks.size() < MAX_LISTED) {
			this.remarks.add(new RowRemark(this.file, line, outcome, reason, detail));
		}
	}

	/** Returns the report on the rows so far. */
	TableReport report() {
		long unused = total(RowRemark.Outcome.SKIPPED) + total(RowRemark.Outcome.LEFT_OUT);
		return new TableReport(this.file, this.read, this.read - unused, counts(RowRemark.Outcome.SKIPPED),
				counts(RowRemark.Outcome.LEFT_OUT), counts(RowRemark.Outcome.USED),
				Math.max(0, this.finishedAt - this.startedAt) / 1_000_000, List.copyOf(this.remarks));
	}

	private long total(RowRemark.Outcome outcome) {
		return counts(outcome).values().stream().mapToLong(Long::longValue).sum();
	}

	private SortedMap<String, Long> counts(RowRemark.Outcome outcome) {
		return this.counts.getOrDefault(outcome, new TreeMap<>());
	}

}
