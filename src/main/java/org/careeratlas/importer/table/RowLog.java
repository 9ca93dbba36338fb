package org.careeratlas.importer.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Counts what becomes of the rows of one table. */
final class RowLog {

	/** So many rows of a table are listed; all are counted. */
	static final int LISTED = 1000;

	private final String file;

	private final Map<RowRemark.Outcome, SortedMap<String, Long>> counts = new EnumMap<>(RowRemark.Outcome.class);

	private final List<RowRemark> remarks = new ArrayList<>();

	private final long startedAt = System.nanoTime();

	private long read;

	private long finishedAt;

	RowLog(String file) {
		this.file = file;
	}

	/** Counts a row, whatever becomes of it, and runs what reads it. */
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
	 * Says what became of a row that was read before, or something about one that is
	 * used.
	 */
	void add(long line, RowRemark.Outcome outcome, String reason, @Nullable String detail) {
		long former = this.counts.computeIfAbsent(outcome, (key) -> new TreeMap<>()).merge(reason, 1L, Long::sum);
		if (outcome != RowRemark.Outcome.LEFT_OUT && former <= LISTED && this.remarks.size() < LISTED) {
			this.remarks.add(new RowRemark(this.file, line, outcome, reason, detail));
		}
	}

	/** What became of the rows so far. */
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
